package shangliang.journeys;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import shangliang.base.Label;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.consultation.Consultations;
import shangliang.consultation.Item;
import shangliang.consultation.Json;
import shangliang.consultation.Position;
import shangliang.consultation.StagedConsultations;
import shangliang.consultation.Verdict;
import shangliang.consultation.joint.Handover;
import shangliang.consultation.joint.JointMessages;
import shangliang.council.Span;
import shangliang.council.partners.Partner;
import shangliang.council.partners.Partners;
import shangliang.council.partners.StagedPartners;
import shangliang.engine.merkle.NoteSigner;
import shangliang.engine.merkle.SignedNote;

/** A studio hands a consultation over to a paired county, reads its answer, and takes a topic that the county asks about. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PartnersJourney extends Journey {

    private static final NoteSigner KEY = NoteSigner.generate("linjiang.example/ledger", new SecureRandom());
    private static final ScopeRef HOST = ScopeRef.studio("S01");

    @Autowired
    Consultations consultations;

    @Autowired
    JointMessages messagesOfPartners;

    @BeforeAll
    void partners(@Autowired Partners partners) {
        partners.begin(
                StagedPartners.ADMIN,
                StagedPartners.paired("LJ", "临江县政协", KEY.verifier().text()));
        var since = Span.since(LocalDate.of(2024, 1, 9));
        var name = new Label("望平高新片区", "Wangping High-tech Area");
        partners.begin(
                StagedPartners.ADMIN,
                new Partner("WP", Partner.Kind.AREA, name, "一半在望川、一半在平溪。", since, List.of("GY", "XD"), "", 0));
    }

    private static byte[] signed(String question, List<Item> results, UUID answers) {
        var from = new Handover.From("临江县", KEY.verifier().name());
        var handover = new Handover(
                1,
                UUID.randomUUID(),
                results.isEmpty() ? Handover.Kind.TOPIC : Handover.Kind.RESULT,
                from,
                "2026-000031",
                question,
                "交界四个村的赶场人",
                "",
                "",
                results,
                "https://linjiang.example/consultations/2026-000031",
                LocalDate.of(2026, 3, 1),
                answers);
        return SignedNote.sign(Json.write(handover) + "\n", KEY).text().getBytes(StandardCharsets.UTF_8);
    }

    @AtEveryDesk
    void aMatterGoesOverAndComesBack(Look look) {
        at(look, Role.ADMIN)
                .open("/desk/partners")
                .unfold("council.partners.new")
                .picture("partners-desk")
                .open("/desk/partners/LJ")
                .picture("partner-file");
        var staged = new StagedConsultations(consultations, clock);
        var number = staged.propose("LJ");
        staged.open(number);
        var lead = at(look, Role.STUDIO_LEAD, HOST)
                .open("/desk/consultations/new")
                .picture("consultation-new")
                .open("/desk/consultations/" + number)
                .follow("consultation.joint.handover")
                .press("consultation.joint.handover.do")
                .see("consultation.joint.handover.sent")
                .picture("partner-handover");
        var sent = messagesOfPartners.hand(StagedConsultations.LEAD, number, "https://wangchuan.example");
        var item = new Item("逢场日加开早班车", Position.AGREED, "", new Item.Ruling(Verdict.ADOPTED, ""));
        messagesOfPartners.receive(StagedConsultations.LEAD, signed("答复", List.of(item), sent.id()), null);
        lead.open("/desk/partners/messages");
        lead.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("asks.txt", "text/plain", signed("赶场车怎么排班？", List.of(), null)));
        lead.press("consultation.joint.take.do")
                .seeWords("赶场车怎么排班？")
                .picture("partner-taken")
                .open("/desk/partners/messages")
                .picture("partner-messages");
        anyone(look)
                .open("/partners")
                .picture("partners")
                .open("/council/places/GY")
                .see("council.partners.place")
                .open("/consultations/" + number)
                .seeWords("逢场日加开早班车")
                .picture("partner-answer");
    }
}

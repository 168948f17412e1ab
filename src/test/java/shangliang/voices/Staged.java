package shangliang.voices;

import java.util.UUID;
import shangliang.base.Trade;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.duties.Duties;

/** Brings voices as far as a journey needs them, through the same door as the pages. */
public final class Staged {

    private final Voices voices;

    public Staged(Voices voices) {
        this.voices = voices;
    }

    /** Who may publish. */
    public static Viewer clerk() {
        return VoicesWorld.CLERK;
    }

    /** Places, organs, topics and duty lists of the invented district. */
    public void district(Council council, Duties duties) {
        VoicesWorld.load(council, duties);
    }

    /** Topics and duty lists for the organs that are there. */
    public void lists(Duties duties) {
        VoicesWorld.lists(duties);
    }

    public Receipt said(String text) {
        return voices.submit(Viewer.ANYONE, VoicesWorld.says(text));
    }

    /** Said by whoever has this phone number, or by somebody who leaves none. */
    public Receipt said(String text, String phone) {
        var says = VoicesWorld.says(text);
        return voices.submit(
                Viewer.ANYONE,
                new Submission(
                        says.matter(), Channel.WEB, null, new Contact("", phone), false, true, null, says.once()));
    }

    /** Said by a firm and sorted by the clerk. */
    public Receipt firm(String text, Trade trade, String topic) {
        var said = said(text);
        voices.sort(VoicesWorld.CLERK, said.number(), new Sorting(VoiceKind.ENTERPRISE, topic, false, trade));
        return said;
    }

    public Receipt accepted(String text, String topic) {
        var said = said(text);
        voices.accept(VoicesWorld.STATION, said.number(), new Sorting(VoiceKind.PUBLIC_ISSUE, topic, false));
        return said;
    }

    public Receipt assigned(String text) {
        var said = accepted(text, "ZJ-LIGHT");
        voices.assign(VoicesWorld.CLERK, said.number(), Order.to("CG"));
        return said;
    }

    public Receipt begun(String text) {
        var said = assigned(text);
        begin(said.number());
        return said;
    }

    public Receipt answered(String text) {
        var said = begun(text);
        answer(said.number());
        return said;
    }

    public Receipt published(String title) {
        var said = said(title + " " + UUID.randomUUID());
        voices.publish(VoicesWorld.CLERK, said.number(), title, title);
        return said;
    }

    /** The same, sorted by the station. */
    public Receipt published(String title, String topic) {
        var said = published(title);
        voices.accept(VoicesWorld.STATION, said.number(), new Sorting(VoiceKind.PUBLIC_ISSUE, topic, false));
        return said;
    }

    /** A unit takes it up, begins and answers. */
    public void finish(VoiceNumber number) {
        voices.accept(VoicesWorld.STATION, number, VoicesWorld.LIGHT);
        voices.assign(VoicesWorld.CLERK, number, Order.to("CG"));
        begin(number);
        answer(number);
        voices.publishAnswer(VoicesWorld.CLERK, number, "三盏灯都换了新的");
    }

    public void returned(VoiceNumber number) {
        voices.sendBack(VoicesWorld.unit("CG"), number, "QX", "灯在村内道路，按清单由镇里维护");
    }

    /** Lets everything that is due by now happen. */
    public void settle() {
        var done = voices.tick();
        while (done > 0) {
            done = voices.tick();
        }
    }

    private void begin(VoiceNumber number) {
        voices.begin(VoicesWorld.unit("CG"), number, "电话联系", "本周修");
    }

    private void answer(VoiceNumber number) {
        voices.answer(VoicesWorld.unit("CG"), number, Answer.of(Outcome.SOLVED, "三盏灯都换了新的，今晚起亮灯。", null));
    }
}

package shangliang.studios.offers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Offers and needs as they lie in the database. */
@Repository
class OfferRows {

    private static final String STANDING = """
            select id, member, kind, words, interest, day
            from firm_offer
            where day > :before
            order by day desc, id desc
            """;

    private static final String ADD = """
            insert into firm_offer (id, member, kind, words, interest, day)
            values (:id, :member, :kind, :words, :interest, :day)
            """;

    private static final String END = """
            delete from firm_offer
            where id = :id
              and member = :member
            """;

    private final JdbcClient jdbc;

    OfferRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that have not ended by themselves; index {@code firm_offer_day_ix}. */
    List<FirmOffer> standing(LocalDate today) {
        return jdbc.sql(STANDING)
                .param("before", today.minusDays(FirmOffer.STANDS))
                .query(OfferRows::offer)
                .list();
    }

    void add(FirmOffer offer) {
        jdbc.sql(ADD)
                .param("id", offer.id())
                .param("member", offer.member())
                .param("kind", offer.kind().name())
                .param("words", offer.words())
                .param("interest", offer.interest())
                .param("day", offer.day())
                .update();
    }

    /** False when it is not there, or another's. */
    boolean end(UUID id, UUID member) {
        return jdbc.sql(END).param("id", id).param("member", member).update() == 1;
    }

    private static FirmOffer offer(ResultSet row, int number) throws SQLException {
        return new FirmOffer(
                row.getObject("id", UUID.class),
                row.getObject("member", UUID.class),
                FirmOffer.Kind.valueOf(row.getString("kind")),
                row.getString("words"),
                row.getString("interest"),
                row.getObject("day", LocalDate.class));
    }
}

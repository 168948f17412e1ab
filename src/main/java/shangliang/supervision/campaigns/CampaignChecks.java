package shangliang.supervision.campaigns;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import shangliang.base.Invalid;
import shangliang.base.Texts;
import shangliang.duties.Duties;

/** Says what is wrong with what was typed about a campaign. */
@Component
class CampaignChecks {

    static final int TITLE = 40;
    static final int WORDS = 500;
    static final int SENTENCE = 120;
    private static final int TOPICS = 20;
    private static final int YEARS = 3;

    private final Duties duties;

    CampaignChecks(Duties duties) {
        this.duties = duties;
    }

    void check(CampaignText text) {
        var problems = problems(text);
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }

    List<Invalid.Problem> problems(CampaignText text) {
        var problems = new ArrayList<Invalid.Problem>();
        if (isWrong(text.title(), TITLE)) {
            problems.add(new Invalid.Problem("title", "supervision.campaigns.title.wrong", TITLE));
        }
        if (isWrong(text.aim(), WORDS)) {
            problems.add(new Invalid.Problem("aim", "supervision.campaigns.words.wrong", WORDS));
        }
        if (text.last().isBefore(text.first())
                || text.last().isAfter(text.first().plusYears(YEARS))) {
            problems.add(new Invalid.Problem("last", "supervision.campaigns.last.wrong", YEARS));
        }
        topics(text, problems);
        return problems;
    }

    private void topics(CampaignText text, List<Invalid.Problem> problems) {
        var known = duties.topics();
        if (text.topics().size() > TOPICS
                || text.topics().stream().anyMatch(code -> known.topic(code).isEmpty())) {
            problems.add(new Invalid.Problem("topics", "supervision.campaigns.topics.wrong", TOPICS));
        } else if (text.mark() != Mark.NONE && text.topics().isEmpty()) {
            problems.add(new Invalid.Problem("topics", "supervision.campaigns.topics.missing"));
        }
    }

    static void words(String field, String words, int most) {
        if (isWrong(words, most)) {
            throw new Invalid(field, "supervision.campaigns.words.wrong", most);
        }
    }

    private static boolean isWrong(String words, int most) {
        return words.isBlank() || Texts.length(words) > most;
    }
}

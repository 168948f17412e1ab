package shangliang.problems;

import org.jspecify.annotations.Nullable;
import shangliang.base.Refused;
import shangliang.voices.VoiceFacts;
import shangliang.web.Form;

/**
 * One voice of a class whose person is asked whether it is so.
 *
 * @param call what they said and how to reach them; null when the viewer may not be the one to ask
 * @param refusal why they may not, or null
 */
record AskPage(
        ProblemClass problem,
        Member member,
        VoiceFacts.@Nullable Call call,
        @Nullable Refused refusal,
        Form form,
        ClassNames names) {

    String path() {
        return "/desk/problems/" + problem.number();
    }
}

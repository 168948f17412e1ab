package shangliang.journeys;

/** The person has the last word: grades, changes the grade, takes the voice back and returns, has everything removed. */
class GradeJourney extends Journey {

    @ForEveryone
    void solvedEndsIt(Look look) {
        owner(look, staged.answered("东门口的路灯不亮"))
                .picture("grade")
                .pick("solved", "YES")
                .pick("attitude", "3")
                .press("voices.grade.act")
                .see("voices.done.grade")
                .see("voices.state.ENDED")
                .picture("graded");
    }

    @ForEveryone
    void theGradeChangesAndTheVoiceGoesBackAndForth(Look look) {
        owner(look, staged.answered("西门口的路灯不亮"))
                .pick("solved", "PARTLY")
                .pick("partly", "promise")
                .press("voices.grade.act")
                .see("voices.grade.solved.PARTLY")
                .follow("voices.act.grade-anew")
                .press("voices.act.do.grade-anew")
                .press("voices.grade.act")
                .see("voices.grade.solved.missing")
                .pick("solved", "NO")
                .type("voices.grade.pass-on", "还有两盏不亮")
                .press("voices.grade.act")
                .see("voices.state.WORKING")
                .follow("voices.act.withdraw")
                .type("voices.act.words.withdraw", "先缓一缓")
                .press("voices.act.do.withdraw")
                .see("voices.done.withdraw")
                .follow("voices.act.reinstate")
                .press("voices.act.do.reinstate")
                .see("voices.state.HEARD")
                .follow("voices.act.erase")
                .tick("voices.erase.sure")
                .picture("erase")
                .press("voices.act.do.erase")
                .notSeeWords("西门口")
                .picture("erased");
    }
}

package shangliang.journeys;

/** With number and code to one's own page, and with a wrong code no further than to the number. */
class TrackJourney extends Journey {

    @ForEveryone
    void aWrongCodeIsToldAndTheRightOneOpens(Look look) {
        var said = staged.said("桥头的健身器材松了");
        var number = said.number().toString();
        anyone(look)
                .open("/")
                .follow("web.place.track")
                .type("voices.track.number", number)
                .type("voices.track.code", "1111 2222 3333 4444")
                .press("voices.track.open")
                .see("voices.track.wrong")
                .holds("voices.track.number", number)
                .picture("track-wrong")
                .type("voices.track.code", said.code().shown())
                .press("voices.track.open")
                .seeWords("桥头的健身器材松了")
                .follow("voices.act.supplement")
                .type("voices.act.words.supplement", "螺丝也掉了两颗")
                .press("voices.act.do.supplement")
                .see("voices.done.supplement")
                .picture("track-own")
                .press("voices.act.close")
                .notSeeWords("健身器材");
    }

    @ForEveryone
    void theNumberAloneShowsHowFarItIs(Look look) {
        var said = staged.said("只给自己看的事");
        anyone(look)
                .open("/track")
                .type("voices.track.number", said.number().toString())
                .press("voices.track.open")
                .see("voices.slip.private")
                .notSeeWords("只给自己看的事")
                .picture("track-slip");
    }
}

package shangliang.journeys;

/** Whatever cannot be taken is said plainly, and everything typed stays. */
class BadInputJourney extends Journey {

    private static final String LONG = "字".repeat(10_001);
    private static final String SCRIPT = "<script>document.title='x'</script> 路灯坏了";

    @ForEveryone
    void nothingTypedIsLost(Look look) {
        anyone(look)
                .open("/say")
                .type("voices.say.text", "   ")
                .choose("voices.say.place", "QX-03")
                .type("voices.say.landmark", "桥头")
                .type("voices.say.name", "王芳")
                .press("voices.say.send")
                .see("voices.say.text.empty")
                .holds("voices.say.landmark", "桥头")
                .holds("voices.say.place", "QX-03")
                .picture("say-empty")
                .type("voices.say.text", "机密★ 关于某事")
                .press("voices.say.send")
                .see("voices.say.classified")
                .holds("voices.say.text", "机密★ 关于某事")
                .type("voices.say.text", "我要举报张三收受贿赂，贪污公款")
                .press("voices.say.send")
                .seeWords("12388")
                .holds("voices.say.text", "我要举报张三收受贿赂，贪污公款")
                .picture("say-accusation")
                .type("voices.say.text", LONG)
                .press("voices.say.send")
                .holds("voices.say.text", LONG)
                .holds("voices.say.name", "王芳")
                .type("voices.say.text", SCRIPT)
                .press("voices.say.send")
                .see("voices.receipt.title")
                .press("voices.receipt.open")
                .seeWords(SCRIPT);
    }
}

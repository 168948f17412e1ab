package shangliang.bench;

/** Signs somebody of the demo district in. */
final class Desk {

    /** Everyone in the demo district shares it; it is no secret. */
    private static final String PASSWORD = "wangchuan-demo";

    private static final String LOGIN = """
            select login
            from account
            join post on post.account = account.id
            where role = '%s'
            order by login
            limit 1
            """;

    private Desk() {}

    static String cookie(Product product, String role) throws Exception {
        var login = product.store().value(LOGIN.formatted(role));
        var answer = product.post("/sign-in", "login=" + login + "&password=" + PASSWORD);
        return answer.headers().allValues("set-cookie").stream()
                .filter(cookie -> cookie.startsWith("session="))
                .map(cookie -> cookie.split(";")[0])
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(login + " is not signed in: " + answer.statusCode()));
    }
}

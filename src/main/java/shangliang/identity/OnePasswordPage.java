package shangliang.identity;

/** The one time a one-time password is shown. */
record OnePasswordPage(Credentials credentials) {

    String person() {
        return PeopleController.PATH + "/" + credentials.account();
    }
}

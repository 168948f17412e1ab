package shangliang.studios;

/** How much of the membership the studios reach: distinct current members in residence over all current members. */
public record Coverage(int residents, int members) {

    /** In whole percent, a half counting up; 0 when there are no members. */
    public int percent() {
        return members == 0 ? 0 : (int) Math.round(residents * 100.0 / members);
    }
}

package shangliang.consultation;

/** What one who took part says of the draft of the result. */
record Checking(String code, boolean agrees, String words) {}

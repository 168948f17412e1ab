package shangliang.voices;

/** What a number alone shows: where the matter stands, who has it and until when; none of its content. */
record SlipPage(Look look) {}

package shangliang.voices;

import java.util.List;

/** Who is to be told how a matter ended, with what to say. */
record DeskCallsPage(List<Following.Call> calls, boolean done) {}

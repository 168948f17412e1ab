package shangliang.duties;

import org.jspecify.annotations.Nullable;

/** The next stage of an admission as the supervision office asks for it: in words, or with the terms it comes in by. */
record AdmissionMove(AdmissionStep to, String words, Admission.@Nullable Terms terms) {}

package shangliang.demo;

import java.time.Instant;
import java.time.LocalDate;

/** The time in which the demo happens; whoever sets it sets it for everybody. */
interface Time {

    /** The day with whose beginning the story ends. */
    LocalDate today();

    /** How many days it lasts. */
    int days();

    /** How many crews can play side by side in it. */
    int crews();

    Instant now();

    /** Begins a day for everybody. */
    void dawn(Instant day);

    /** Goes on to a later moment, for the crew that asks. */
    void set(Instant to);
}

package shangliang.demo;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import shangliang.base.Calendars;
import shangliang.base.Command;
import shangliang.base.District;
import shangliang.consultation.Consultations;
import shangliang.consultation.plan.Plans;
import shangliang.council.Council;
import shangliang.duties.Disputes;
import shangliang.duties.Duties;
import shangliang.ledger.Ledger;
import shangliang.outcomes.proposals.Proposals;
import shangliang.outcomes.reports.Reports;
import shangliang.outcomes.works.Works;
import shangliang.problems.Problems;
import shangliang.studios.activities.Activities;
import shangliang.studios.firms.Firms;
import shangliang.studios.hearings.Hearings;
import shangliang.studios.rules.DistrictRules;
import shangliang.voices.Voices;

/** Makes the demo district in a throw-away database, through the same doors as everybody, and packs it up. */
@Component
class BuildDemo implements Command {

    static final int PEOPLE = 3_000;

    private static final int MISUSED = 2;
    private static final long SEED = 20_230_516;

    /** Of its own, so that nothing else changes when firms are added. */
    private static final long CALLS = 77;

    /** The same for what is done with partners. */
    private static final long JOINT = 91;

    private final ObjectProvider<DemoClock> clock;
    private final Population population;
    private final Doors doors;
    private final Evenings evenings;
    private final StandingRows rows;
    private final Finish finish;

    BuildDemo(
            ObjectProvider<DemoClock> clock,
            Population population,
            Doors doors,
            Evenings evenings,
            StandingRows rows,
            Finish finish) {
        this.clock = clock;
        this.evenings = evenings;
        this.population = population;
        this.doors = doors;
        this.rows = rows;
        this.finish = finish;
    }

    /** The doors that the story goes through. */
    @Component
    record Doors(
            Voices voices,
            Duties duties,
            Disputes disputes,
            Council council,
            Calendars calendars,
            Ledger ledger,
            Problems problems,
            AlikeRows alike) {}

    /** The doors of the studios, and what is seen at their desks. */
    @Component
    record StudioDoors(
            Hearings hearings,
            HearingLines hearingLines,
            Activities activities,
            ActivityLines lines,
            Firms firms,
            Founders.Doors founding,
            Caretakers.Doors care,
            Campaigners.Doors campaigns,
            DistrictRules rules,
            Supporters.Doors support) {

        List<Consumer<LocalDate>> diaries(Stage stage, Chance chance) {
            var hearers = new Hearers(stage, hearings, hearingLines, chance.fork());
            var organisers = new Organisers(stage, activities, lines, chance.fork());
            var founders = new Founders(stage, founding, activities);
            var caretakers = new Caretakers(stage, care);
            var callers = new Callers(stage, firms, new Chance(CALLS));
            var campaigners = new Campaigners(stage, campaigns);
            var keepers = new RuleKeepers(stage, rules);
            var supporters = new Supporters(stage, support);
            return List.of(
                    hearers::on,
                    organisers::on,
                    founders::on,
                    caretakers::on,
                    callers::on,
                    campaigners::on,
                    keepers::on,
                    supporters::on);
        }
    }

    /** The doors of what comes of it all. */
    @Component
    record OutcomeDoors(
            Plans plans,
            Consultations consultations,
            Proposals proposals,
            Reports reports,
            OutcomeLines lines,
            Making making) {

        /** The door of works, and what they come from. */
        @Component
        record Making(Works works, MakerLines lines) {}

        List<Consumer<LocalDate>> diaries(Stage stage, Chance chance) {
            var proposers = new Proposers(stage, proposals, lines, chance.fork());
            var reporters = new Reporters(stage, reports, lines, chance.fork());
            var planners = new Planners(stage, plans, chance.fork());
            var talkers = new Talkers(stage, consultations, lines, planners, chance.fork());
            var makers = new Makers(stage, making.works(), making.lines());
            return List.of(planners::on, talkers::on, makers::on, reporters::on, proposers::on);
        }
    }

    /** All that happens beside the voices, in the order of the evening. */
    @Component
    record Evenings(OutcomeDoors outcomes, StudioDoors studios, Neighbours.Doors joint) {

        List<Consumer<LocalDate>> diaries(Stage stage, Chance chance) {
            var neighbours = new Neighbours(stage, joint, new Chance(JOINT));
            var own = Stream.concat(studios.diaries(stage, chance).stream(), outcomes.diaries(stage, chance).stream());
            return Stream.concat(own, Stream.<Consumer<LocalDate>>of(neighbours::on))
                    .toList();
        }
    }

    @Override
    public String name() {
        return "build-demo";
    }

    @Override
    public int run(List<String> args, PrintStream out) {
        var moving = clock.getIfAvailable();
        if (moving == null || args.size() != 1) {
            out.println("--shangliang.demo.build=INSTANT build-demo FILE");
            return MISUSED;
        }
        District.within(District.ONLY, () -> {
            var simulation = simulate(moving, PEOPLE);
            finish.pack(simulation, Path.of(args.getFirst()), out);
        });
        return 0;
    }

    Simulation simulate(Time moving, int people) {
        var chance = new Chance(SEED);
        var names = new Names(chance.fork());
        var phrases = new Phrases();
        var size = new Newcomers.Size(moving.today(), moving.days(), people);
        var cast = population.settle(names, phrases);
        var directory = doors.council().directory();
        var calendar = doors.calendars().current();
        var teller = new Storyteller(new Scenery(directory), phrases, names);
        var stage = new Stage(
                new Stage.Doors(doors.voices(), doors.duties(), directory),
                cast,
                phrases,
                new Office(calendar),
                moving,
                new Tally());
        var classes = new ClassesDesk(stage, doors.problems(), doors.alike());
        var night = new Simulation.Night(rows, doors.ledger(), classes);
        var simulation = new Simulation(stage, Desks.of(stage, doors.disputes()), night);
        var newcomers = new Newcomers(teller, chance.fork(), calendar, size);
        simulation.run(newcomers, evenings.diaries(stage, chance));
        return simulation;
    }
}

package vn.nhipcau.work.planning;

import java.time.Clock;
import java.time.Year;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.StoredFiles;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.paper.KnownAgencies;
import vn.nhipcau.paper.PaperFile;
import vn.nhipcau.paper.PlanPaper;
import vn.nhipcau.paper.PlanReader;
import vn.nhipcau.paper.PlanTask;
import vn.nhipcau.paper.Problem;
import vn.nhipcau.paper.SourceText;

/** A plan's file comes in: it is kept, read, and stands there to be corrected. All of it or nothing. */
@Component
public class IntakePlan {
    private final StoredFiles files;
    private final Plans plans;
    private final Tasks tasks;
    private final PlanParts parts;
    private final Names names;
    private final Trail trail;
    private final Clock clock;

    IntakePlan(StoredFiles files, Plans plans, Tasks tasks, PlanParts parts, Names names, Trail trail, Clock clock) {
        this.files = files;
        this.plans = plans;
        this.tasks = tasks;
        this.parts = parts;
        this.names = names;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Reads a file and keeps what was understood.
     *
     * @return the plan's id
     * @throws vn.nhipcau.paper.UnreadablePaper when it is no paper that may be read; nothing is kept then
     */
    @Transactional
    public long read(Visitor by, String fileName, byte[] file) {
        SourceText source = PaperFile.readModest(fileName, file);
        PlanPaper paper = PlanReader.read(source, KnownAgencies.general().with(names.all()));
        PlanHead head = PlanHead.of(paper, fileName, Year.now(clock.withZone(ZoneId.of(Text.ZONE.getId()))));
        String sha256 = files.keep(file, source.mediaType());
        long plan = plans.add(by, head, new Plans.FileRead(sha256, fileName, source.format(), source.pages()));
        parts.source().keep(plan, source.lines(), paper.marks());
        parts.source().references(plan, paper.references());
        parts.source().recipients(plan, paper.recipients());
        parts.dates().replace(plan, paper.reportingDates());
        Names.Register register = names.register();
        paper.duties()
                .forEach(d -> parts.duties().add(plan, d.agency(), register.whom(d.agency()), d.text(), d.line()));
        doubts(plan, paper, tasks(plan, paper.tasks(), register));
        trail.write(by, "plan.read", head.title(), "/plans/" + plan, fileName);
        return plan;
    }

    /** A plan without a file, to be typed in. */
    @Transactional
    public long typed(Visitor by, PlanHead head) {
        long plan = plans.add(by, head, null);
        trail.write(by, "plan.typed", head.title(), "/plans/" + plan, null);
        return plan;
    }

    /** Numbers begin anew under another heading: a doubt belongs to the task that has its number and holds its line. */
    private static @Nullable Long taskOf(Problem problem, Map<PlanTask, Long> tasks) {
        Integer line = problem.line();
        List<PlanTask> numbered = tasks.keySet().stream()
                .filter(task -> Objects.equals(task.number(), problem.task()))
                .toList();
        return numbered.stream()
                .filter(task -> line != null && task.firstLine() <= line && line <= task.lastLine())
                .findFirst()
                .or(() -> problem.task() == null
                        ? Optional.empty()
                        : numbered.stream().findFirst())
                .map(tasks::get)
                .orElse(null);
    }

    private Map<PlanTask, Long> tasks(long plan, List<PlanTask> read, Names.Register register) {
        Map<PlanTask, Long> ids = new LinkedHashMap<>();
        for (PlanTask one : read) {
            // a row without a number is told by its place
            String number = one.number() == null ? String.valueOf(ids.size() + 1) : one.number();
            long task = tasks.add(plan, words(number, one), one.firstLine(), one.lastLine());
            parts.actors()
                    .replace(
                            task,
                            one.roles().stream()
                                    .map(r ->
                                            new Actors.Named(r.role(), r.part(), r.agency(), register.whom(r.agency())))
                                    .toList());
            ids.put(one, task);
        }
        return ids;
    }

    private void doubts(long plan, PlanPaper paper, Map<PlanTask, Long> taskIds) {
        for (Problem problem : paper.problems()) {
            // an unknown name is kept with the name itself, where it is decided
            if (!Set.of("agency.unknown").contains(problem.code())) {
                parts.doubts().add(plan, taskOf(problem, taskIds), problem.code(), problem.line(), problem.text());
            }
        }
    }

    private static Tasks.Words words(String number, PlanTask read) {
        var time = read.timeFrame();
        return new Tasks.Words(
                number,
                read.title(),
                String.join("\n", read.content()),
                time == null ? null : time.text(),
                time != null && time.ongoing(),
                time == null
                        ? List.of()
                        : time.spans().stream()
                                .map(s -> new TaskSpan(s.from(), s.to()))
                                .toList(),
                read.product(),
                read.budget());
    }
}

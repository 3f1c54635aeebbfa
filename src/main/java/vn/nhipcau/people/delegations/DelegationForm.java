package vn.nhipcau.people.delegations;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.people.members.Member;

/** What a leader typed of a delegation. */
public record DelegationForm(
        @Nullable Long delegate,
        @Nullable String from,
        @Nullable String to,
        @Nullable String reason) {
    private static final int LONGEST = 500;
    static final DelegationForm BLANK = new DelegationForm(null, "", "", "");

    public DelegationForm {
        from = Typed.line(from);
        to = Typed.line(to);
        reason = Typed.line(reason);
    }

    public String chosen() {
        return delegate == null ? "" : delegate.toString();
    }

    Optional<LocalDate> first() {
        return Typed.day(from);
    }

    Optional<LocalDate> last() {
        return Typed.day(to);
    }

    String why() {
        return Objects.requireNonNull(reason);
    }

    /**
     * What is wrong with it.
     *
     * @param offered who may be chosen
     */
    Faults faults(List<Member> offered, LocalDate today) {
        boolean known = offered.stream().anyMatch(m -> delegate != null && m.id() == delegate);
        boolean turned =
                first().isPresent() && last().isPresent() && last().get().isBefore(first().get());
        return Faults.NONE
                .when(!known, "delegate", "people.delegation.delegate.none")
                .when(first().isEmpty(), "from", "base.field.day")
                .when(first().filter(day -> day.isBefore(today)).isPresent(), "from", "people.delegation.past")
                .when(last().isEmpty(), "to", "base.field.day")
                .when(turned, "to", "people.delegation.turned")
                .when(why().isEmpty(), "reason", "people.delegation.reason.none")
                .when(why().length() > LONGEST, "reason", "base.field.long", LONGEST);
    }
}

package vn.nhipcau.people.agencies;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Changes;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;

/** What agencies are called, and when. At no time do two bear names that fold alike. */
@Component
public class AgencyNames {
    private final JdbcClient jdbc;
    private final Trail trail;

    AgencyNames(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** A name and its time. */
    public record Name(
            long id,
            String name,
            @Nullable String shortName,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    /** Another way of writing it. */
    public record Alias(long id, String alias) {}

    /** An agency that is already called so. */
    public record Bearer(long id, String name) {}

    List<Name> of(long agency) {
        return jdbc.sql("""
                select id, name, short_name, valid_from, valid_to from agency_name
                where agency_id = :agency order by valid_from desc nulls last, id desc
                """)
                .param("agency", agency)
                .query(new SimplePropertyRowMapper<>(Name.class))
                .list();
    }

    List<Alias> aliases(long agency) {
        return jdbc.sql("select id, alias from agency_alias where agency_id = :agency order by id")
                .param("agency", agency)
                .query(new SimplePropertyRowMapper<>(Alias.class))
                .list();
    }

    /** Who else is called so at the same time, from a day on. */
    Optional<Bearer> bearer(Collection<String> names, @Nullable LocalDate from, @Nullable Long except) {
        return jdbc.sql("""
                select a.id, agency_name_now(a.id) as name
                from agency a
                join (select agency_id, name as called, valid_to from agency_name
                      union all select agency_id, short_name, valid_to from agency_name
                      union all select agency_id, alias, valid_to from agency_alias) n on n.agency_id = a.id
                where fold(n.called) in (select fold(unnest(:names)))
                  and a.id is distinct from cast(:except as bigint)
                  and (cast(:from as date) is null or least(n.valid_to, a.valid_to) is null
                       or least(n.valid_to, a.valid_to) >= cast(:from as date))
                order by a.id limit 1
                """)
                .param("names", names.toArray(String[]::new))
                .param("except", except)
                .param("from", from)
                .query(Bearer.class)
                .optional();
    }

    /** Two persons may add the same agency at the same moment: one waits here, and is then refused. */
    void refuseTaken(Collection<String> names, @Nullable LocalDate from, @Nullable Long except) {
        jdbc.sql("lock table agency_name in share row exclusive mode").update();
        bearer(names, from, except).ifPresent(bearer -> {
            throw new Refused("people.agency.taken", bearer.name());
        });
    }

    void insert(long agency, String name, @Nullable String shortName, @Nullable LocalDate from) {
        jdbc.sql("""
                insert into agency_name (agency_id, name, short_name, valid_from)
                values (:agency, :name, :shortName, :from)
                """)
                .param("agency", agency)
                .param("name", name)
                .param("shortName", shortName)
                .param("from", from)
                .update();
    }

    void insertAlias(long agency, String alias) {
        jdbc.sql("insert into agency_alias (agency_id, alias) values (:agency, :alias) on conflict do nothing")
                .param("agency", agency)
                .param("alias", alias)
                .update();
    }

    /** From a day on it is called otherwise; without a day, what was mistyped is mended. */
    @Transactional
    public void rename(
            Visitor visitor, Agency agency, String name, @Nullable String shortName, @Nullable LocalDate from) {
        refuseTaken(shortName == null ? List.of(name) : List.of(name, shortName), from, agency.id());
        Name last = of(agency.id()).getFirst();
        if (from == null) {
            jdbc.sql("update agency_name set name = :name, short_name = :shortName where id = :id")
                    .param("name", name)
                    .param("shortName", shortName)
                    .param("id", last.id())
                    .update();
        } else {
            jdbc.sql("update agency_name set valid_to = :to where id = :id")
                    .param("to", from.minusDays(1))
                    .param("id", last.id())
                    .update();
            insert(agency.id(), name, shortName, from);
        }
        Changes changes = new Changes()
                .of("people.agency.name", last.name(), name)
                .of("people.agency.shortName", last.shortName(), shortName)
                .of("people.agency.renamedFrom", null, from);
        trail.write(visitor, "agency.renamed", name, agency.address(), changes.detail());
    }

    @Transactional
    public void addAlias(Visitor visitor, Agency agency, String alias) {
        refuseTaken(List.of(alias), null, agency.id());
        insertAlias(agency.id(), alias);
        String detail = new Changes().of("people.agency.alias", null, alias).detail();
        trail.write(visitor, "agency.aliasAdded", agency.name(), agency.address(), detail);
    }

    @Transactional
    public void removeAlias(Visitor visitor, Agency agency, long id) {
        jdbc.sql("delete from agency_alias where id = :id and agency_id = :agency returning alias")
                .param("id", id)
                .param("agency", agency.id())
                .query(String.class)
                .optional()
                .ifPresent(alias -> trail.write(
                        visitor,
                        "agency.aliasRemoved",
                        agency.name(),
                        agency.address(),
                        new Changes().of("people.agency.alias", alias, null).detail()));
    }
}

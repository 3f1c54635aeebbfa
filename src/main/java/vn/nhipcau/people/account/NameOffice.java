package vn.nhipcau.people.account;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Changes;
import vn.nhipcau.base.Settings;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;

/** Names the installation. */
@Component
class NameOffice {
    private final Settings settings;
    private final Trail trail;

    NameOffice(Settings settings, Trail trail) {
        this.settings = settings;
        this.trail = trail;
    }

    @Transactional
    public void name(Visitor visitor, String name) {
        Changes changes = new Changes().of("people.settings.office", settings.office(), name);
        settings.put("office", name);
        trail.write(visitor, "setting.changed", name, "/settings", changes.detail());
    }
}

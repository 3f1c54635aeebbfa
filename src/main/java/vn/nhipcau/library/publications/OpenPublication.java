package vn.nhipcau.library.publications;

import org.springframework.stereotype.Component;
import vn.nhipcau.base.Forbidden;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.May;

/** Opens a publication for someone. */
@Component
public class OpenPublication {
    private final Publications publications;

    OpenPublication(Publications publications) {
        this.publications = publications;
    }

    /**
     * To look at it.
     *
     * @throws NotFound where there is none
     */
    public Publication find(long id) {
        return publications.find(id).orElseThrow(NotFound::new);
    }

    /**
     * To change something of it.
     *
     * @throws NotFound where there is none
     * @throws Forbidden where it is another agency's
     */
    public Publication kept(long id, Visitor visitor) {
        Publication one = find(id);
        if (!keeps(one, visitor)) {
            throw new Forbidden();
        }
        return one;
    }

    /** Whether a visitor may change something of it. */
    public boolean keeps(Publication one, Visitor visitor) {
        return May.act(visitor, Deed.KEEP_PUBLICATIONS, one.agency());
    }
}

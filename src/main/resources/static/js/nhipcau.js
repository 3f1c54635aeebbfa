// What every staff page loads: each behaviour is a file of its own and listens on the document, so that parts of the
// page may be exchanged under it.
import './bench.js';
import './confirm.js';
import './copy.js';
import './drop.js';
import './filter.js';
// before keep.js, which asks them for what was added
import './rows.js';
import './translate.js';
import './tokens.js';
import './keep.js';
import './keys.js';
import './kind.js';
import './machine.js';
import './media.js';
import './menu.js';
import './password.js';
import './pick.js';
import './print.js';
import './report.js';
// after report.js, whose paragraphs it looks for
import './report-hint.js';
import './tabs.js';
import './toast.js';

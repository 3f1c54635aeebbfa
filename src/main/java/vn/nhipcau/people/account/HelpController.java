package vn.nhipcau.people.account;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.nhipcau.people.Open;

/** One page of help, for whoever is signed in or not yet. */
@Controller
class HelpController {
    @Open
    @GetMapping("/help")
    String help() {
        return "people/account/help";
    }
}

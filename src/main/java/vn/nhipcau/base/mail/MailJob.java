package vn.nhipcau.base.mail;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.nhipcau.base.jobs.Job;

@Configuration
class MailJob {
    @Bean
    Job sendsMail(Postman postman) {
        return new Job("mail", Duration.ofMinutes(1), postman::send);
    }
}

package io.linli.citizen.governance;

import io.linli.citizen.governance.cases.list.ReadCases;
import io.linli.citizen.governance.inbox.Inbox;
import io.linli.citizen.governance.inbox.ReadInbox;
import io.linli.mesh.IfServed;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// An officer's inbox.
@Configuration(proxyBeanMethods = false)
@IfServed("governance")
class InboxWiring {
    @Bean
    ReadInbox readInbox(Inbox inbox, ReadCases cases, Clock clock) {
        return new ReadInbox(inbox, cases, clock);
    }
}

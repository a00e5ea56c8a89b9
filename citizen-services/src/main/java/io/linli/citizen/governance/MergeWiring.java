package io.linli.citizen.governance;

import io.linli.citizen.governance.cases.Cases;
import io.linli.citizen.governance.cases.intake.FileCase;
import io.linli.citizen.governance.cases.list.ReadCases;
import io.linli.citizen.governance.cases.machine.Machine;
import io.linli.citizen.governance.cases.merge.FindSame;
import io.linli.citizen.governance.cases.merge.LinkCase;
import io.linli.citizen.governance.cases.merge.MergeCases;
import io.linli.citizen.governance.cases.merge.SplitCase;
import io.linli.citizen.governance.cases.step.FollowCase;
import io.linli.citizen.governance.cases.step.TakeStep;
import io.linli.mesh.IfServed;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Cases that are merged, linked and split.
@Configuration(proxyBeanMethods = false)
@IfServed("governance")
class MergeWiring {
    @Bean
    FollowCase followCase(Cases cases, TakeStep step) {
        return new FollowCase(cases, step);
    }

    @Bean
    MergeCases mergeCases(Cases cases, Machine machine, TakeStep step, FollowCase follow) {
        return new MergeCases(cases, machine, step, follow);
    }

    @Bean
    LinkCase linkCase(Cases cases, MergeCases merge) {
        return new LinkCase(cases, merge);
    }

    @Bean
    SplitCase splitCase(Cases cases, FileCase file, TakeStep step) {
        return new SplitCase(cases, file, step);
    }

    @Bean
    FindSame findSame(Cases cases, ReadCases read) {
        return new FindSame(cases, read);
    }
}

package io.linli.citizen.points;

import io.linli.citizen.points.timebank.AcceptSession;
import io.linli.citizen.points.timebank.Ages;
import io.linli.citizen.points.timebank.Alarms;
import io.linli.citizen.points.timebank.CarrySession;
import io.linli.citizen.points.timebank.Commits;
import io.linli.citizen.points.timebank.EnrolMember;
import io.linli.citizen.points.timebank.Gifts;
import io.linli.citizen.points.timebank.GiveCoins;
import io.linli.citizen.points.timebank.GrantHours;
import io.linli.citizen.points.timebank.Members;
import io.linli.citizen.points.timebank.PersonalData;
import io.linli.citizen.points.timebank.Profiles;
import io.linli.citizen.points.timebank.ReadTimebank;
import io.linli.citizen.points.timebank.RequestSession;
import io.linli.citizen.points.timebank.SessionId;
import io.linli.citizen.points.timebank.SessionState;
import io.linli.citizen.points.timebank.Sessions;
import io.linli.citizen.points.timebank.SettleSession;
import io.linli.citizen.points.timebank.StepSession;
import io.linli.mesh.IfServed;
import io.linli.mesh.Room;
import io.linli.mesh.task.Retry;
import io.linli.seal.Seal;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The time bank.
@Configuration(proxyBeanMethods = false)
@IfServed("points")
class TimebankWiring {
    private static final String TASK = "timebank-due";
    private static final String SPLIT = ":";
    private static final Retry RETRY = new Retry(50, Duration.ofSeconds(1), Duration.ofMinutes(10));

    @Bean
    PersonalData timebankPersonalData(Seal seal) {
        return new PersonalData(seal);
    }

    @Bean
    Ages timebankAges(PersonalData personal) {
        return new Ages(personal::birth);
    }

    /// One task for each state a session comes to; it asks again whether it is due.
    @Bean
    Alarms timebankAlarms(@Qualifier("pointsRoom") Room room, ObjectProvider<CarrySession> carry) {
        room.tasks()
                .define(
                        TASK,
                        RETRY,
                        (instance, _) -> {
                            var parts = instance.split(SPLIT);
                            carry.getObject()
                                    .timeOut(
                                            new SessionId(UUID.fromString(parts[0])),
                                            SessionState.valueOf(parts[1]));
                        });
        return (session, state, due) ->
                room.tasks().schedule(TASK, session + SPLIT + state, "", due);
    }

    @Bean
    StepSession stepSession(Sessions sessions, Commits commits, Alarms alarms, Clock clock) {
        return new StepSession(sessions, commits, alarms, clock);
    }

    @Bean
    SettleSession settleSession(Sessions sessions, Members members, Profiles profiles) {
        return new SettleSession(sessions, members, profiles);
    }

    @Bean
    RequestSession requestSession(
            Sessions sessions,
            Members members,
            Profiles profiles,
            Ages ages,
            StepSession step,
            Clock clock) {
        return new RequestSession(sessions, members, profiles, ages, step, clock);
    }

    @Bean
    AcceptSession acceptSession(
            Sessions sessions, Members members, Profiles profiles, Ages ages, StepSession step) {
        return new AcceptSession(sessions, members, profiles, ages, step);
    }

    @Bean
    CarrySession carrySession(
            Sessions sessions,
            Members members,
            Profiles profiles,
            StepSession step,
            SettleSession settle) {
        return new CarrySession(sessions, members, profiles, step, settle);
    }

    @Bean
    EnrolMember enrolMember(Members members, Ages ages, Commits commits, Clock clock) {
        return new EnrolMember(members, ages, commits, clock);
    }

    @Bean
    GiveCoins giveCoins(
            Gifts gifts, Members members, Profiles profiles, Commits commits, Clock clock) {
        return new GiveCoins(gifts, members, profiles, commits, clock);
    }

    @Bean
    GrantHours grantHours(Gifts gifts, Profiles profiles, Commits commits, Clock clock) {
        return new GrantHours(gifts, profiles, commits, clock);
    }

    @Bean
    ReadTimebank readTimebank(
            Sessions sessions, Members members, Profiles profiles, Gifts gifts, Clock clock) {
        return new ReadTimebank(sessions, members, profiles, gifts, clock);
    }
}

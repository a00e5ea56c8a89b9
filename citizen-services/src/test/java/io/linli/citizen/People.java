package io.linli.citizen;

import io.linli.mesh.caller.Caller;
import io.linli.mesh.testkit.Callers;

/// Who calls in the tests.
public final class People {
    public static final String NORTH = "110105017036";
    public static final String MIDDLE = "110105017035";
    public static final String STREET = "110105017";
    public static final Caller WANG = Callers.person("wang", "grid-worker", NORTH);
    public static final Caller ZHAO = Callers.person("zhao", "grid-worker", MIDDLE);
    public static final Caller CHEN = Callers.person("chen", "community-officer", NORTH);
    public static final Caller LIU = Callers.person("liu", "street-officer", STREET);
    public static final Caller SUN = Callers.person("sun", "street-officer", "110105018");
    public static final Caller ZHOU = Callers.person("zhou", "district-officer", "110105");
    public static final Caller XU = Callers.person("xu", "auditor", "110105");
    public static final Caller LI = Callers.person("li", "resident", NORTH);
    public static final Caller HOMELESS = Callers.person("nobody", "grid-worker", "");
    public static final Caller CGW =
            Callers.ofDepartment("cgw", "department-officer", "110105", "110105-CGW");
    public static final Caller PSJT =
            Callers.ofDepartment("psjt", "department-officer", "", "BJ-PSJT");
    public static final Caller YLJ =
            Callers.ofDepartment("ylj", "department-officer", "110105", "110105-YLJ");
    public static final Caller PORTAL =
            Callers.portal("portal-bj", "110105", "cases.write", "cases.read", "points.read");
    public static final Caller OTHER_PORTAL =
            Callers.portal("portal-sm2", "110105", "cases.write", "cases.read", "points.read");
    public static final Caller READER = Callers.portal("portal-reader", "110105", "cases.read");
    public static final Caller ADAPTERS = Caller.service("adapters");
    public static final Caller CITIZEN = Caller.service("citizen-services");

    private People() {}
}

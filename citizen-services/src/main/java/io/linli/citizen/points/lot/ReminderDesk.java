package io.linli.citizen.points.lot;

/// Tells portals. What is owed in a transaction is told after it, once.
public interface ReminderDesk {
    void owe(Reminders.Reminder reminder);
}

// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/launch/launchobstacle.h"

#include "core/catalog/launch/launchresolver.h"
#include "core/catalog/values/entrytexts.h"
#include "core/catalog/values/placeholder.h"

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

bool isAsked(const TextPart &part)
{
    return part.placeholder
           && (part.placeholder->kind == Placeholder::Kind::Input
               || part.placeholder->kind == Placeholder::Kind::Variable);
}

/// As if everything had been answered that is asked for beside it.
ServerEntry asAnswered(const ServerEntry &entry, const QString &answer)
{
    return withEntryTexts(entry, [&answer](const EntryText &text) {
        if (text.place == EntryText::Place::Command) {
            return text.text;
        }
        QString answered;
        for (const TextPart &part : placeholderParts(text.text)) {
            answered += isAsked(part) ? answer : part.placeholder ? part.placeholder->written : part.words;
        }
        return answered;
    });
}

/// Is it known only when all is answered where programs are looked for?
bool asksForSearchPath(const ServerEntry &entry)
{
    const bool isRelative = entry.command.contains(u'/') && !entry.command.startsWith(u'/');
    return std::ranges::any_of(entryTexts(entry), [isRelative](const EntryText &text) {
        const bool isThere = (text.place == EntryText::Place::Variable && text.name == "PATH"_L1)
                             || (text.place == EntryText::Place::Folder && isRelative);
        return isThere && std::ranges::any_of(placeholderParts(text.text), isAsked);
    });
}

/// What stands in the way of a start, whatever is answered.
QList<LaunchFinding> faultsOf(const ServerEntry &entry, const LaunchPlaces &places)
{
    QList<LaunchFinding> faults = examineLaunch(asAnswered(entry, u"x"_s), places);
    // With another answer, which is like a script: what looked at an answer says something else then.
    const QList<LaunchFinding> others = examineLaunch(asAnswered(entry, u"y.js"_s), places);
    const bool isProgramOpen = asksForSearchPath(entry);
    faults.removeIf([&](const LaunchFinding &one) {
        const bool isSaidAgain = std::ranges::any_of(others, [&one](const LaunchFinding &other) {
            return other.check == one.check && other.message == one.message;
        });
        const bool isOpen =
            isProgramOpen && (one.check.startsWith("program."_L1) || one.check == "environment.path"_L1);
        return one.severity != LaunchFinding::Severity::Fault || !isSaidAgain || isOpen;
    });
    return faults;
}

} // namespace

void addLaunchObstacle(const ServerEntry &launched, LaunchQuestion &question)
{
    const LaunchPlaces places = LaunchPlaces::ofThisProcess();
    const QList<LaunchFinding> faults = faultsOf(launched, places);
    if (faults.isEmpty()) {
        return;
    }
    const LaunchFinding &first = faults.constFirst();
    question.obstacle = first.advice.isEmpty() ? first.message : first.message + u' ' + first.advice;
    if (launched != question.entry) { // what a profile says would be written into the entry
        return;
    }
    for (const LaunchFinding &one : examineLaunch(launched, places)) {
        if (one.severity == LaunchFinding::Severity::Fault && one.check == first.check) {
            question.mended = one.mended;
            return;
        }
    }
}

} // namespace Signalbox

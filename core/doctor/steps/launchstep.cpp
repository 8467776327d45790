// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/steps/launchstep.h"

#include "core/catalog/addresssecrets.h"
#include "core/catalog/launch/launchresolver.h"
#include "core/doctor/environmentcomparison.h"
#include "core/doctor/poolwork.h"
#include "core/wire/loginshellpath.h"

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

LaunchStep::LaunchStep(ExamContext &context)
    : ExamStep(context)
{
}

LaunchStep::~LaunchStep() = default;

void LaunchStep::start()
{
    begin(u"launch"_s, tr("Command"), shownTarget(m_context.entry));
    m_shell = std::make_unique<LoginShellPath>();
    connect(m_shell.get(), &LoginShellPath::answered, this, &LaunchStep::look);
    m_shell->ask();
}

void LaunchStep::look(const QStringList &loginPath)
{
    struct Looked
    {
        QList<LaunchFinding> found;
        std::optional<DoctorFinding> elsewhere;
    };
    inPool(
        this,
        [entry = m_context.entry, given = m_context.options.places, name = m_context.options.environment, loginPath] {
            LaunchPlaces ours = LaunchPlaces::ofThisProcess();
            ours.loginPath = loginPath;
            LaunchPlaces terminal = ours;
            terminal.path += loginPath;
            if (!given) {
                return Looked{.found = examineLaunch(entry, ours), .elsewhere = {}};
            }
            LaunchPlaces theirs = *given;
            theirs.loginPath.clear(); // a program that is started from a menu does not ask the shell
            theirs.listening = ours.listening;
            return Looked{.found = examineLaunch(entry, theirs),
                          .elsewhere = environmentComparison(entry, theirs, terminal, name)};
        },
        [this](const Looked &looked) { take(looked.found, looked.elsewhere); });
}

void LaunchStep::take(const QList<LaunchFinding> &found, const std::optional<DoctorFinding> &elsewhere)
{
    const bool isExplained = elsewhere.has_value(); // then what the checks say of the program is said by it
    if (isExplained) {
        add(*elsewhere);
    }
    for (const LaunchFinding &finding : found) {
        if (!isExplained || !finding.check.startsWith("program."_L1)) {
            add(doctorFinding(finding));
        }
    }
    const bool isFault =
        isExplained || std::ranges::contains(found, LaunchFinding::Severity::Fault, &LaunchFinding::severity);
    m_context.mayNotStart = isFault && m_context.options.places.has_value();
    conclude(found.isEmpty() && !isExplained ? tr("Nothing stands in the way of starting it.") : QString());
    emit finished();
}

} // namespace Signalbox

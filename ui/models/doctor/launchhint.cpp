// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/doctor/launchhint.h"

#include "core/catalog/launch/launchresolver.h"
#include "core/doctor/poolwork.h"
#include "core/hub/engine.h"
#include "core/wire/loginshellpath.h"
#include "ui/models/enginelink.h"

namespace Signalbox {

namespace {

std::optional<LaunchFinding> firstFinding(const ServerEntry &entry, const QStringList &loginPath)
{
    LaunchPlaces places = LaunchPlaces::ofThisProcess();
    places.loginPath = loginPath;
    const QList<LaunchFinding> findings = examineLaunch(entry, places);
    return findings.isEmpty() || findings.constFirst().severity == LaunchFinding::Severity::Note
               ? std::nullopt
               : std::optional(findings.constFirst());
}

} // namespace

LaunchHint::LaunchHint(EngineLink &link, QObject *parent)
    : QObject(parent)
    , m_link(link)
{
}

void LaunchHint::look(const ServerEntry &entry)
{
    const quint64 look = ++m_look;
    m_link.askLater<QStringList>(
        this,
        [](Engine &engine, const std::function<void(const QStringList &)> &done) {
            auto *shell = new LoginShellPath(&engine);
            connect(shell, &LoginShellPath::answered, shell, [shell, done](const QStringList &folders) {
                shell->deleteLater();
                done(folders);
            });
            shell->ask();
        },
        [this, entry, look](const QStringList &loginPath) {
            inPool(
                this, [entry, loginPath] { return firstFinding(entry, loginPath); },
                [this, look](const std::optional<LaunchFinding> &finding) {
                    if (look == m_look) {
                        emit looked(finding);
                    }
                });
        });
}

} // namespace Signalbox

// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/updatesgroup.h"

#include "ui/models/updates/updatedesk.h"
#include "ui/widgets/plainlabel.h"

#include <QLocale>
#include <QPushButton>

namespace Signalbox {

using namespace Qt::StringLiterals;

UpdatesGroup::UpdatesGroup(UpdateDesk &desk, const SettingsBook &book, QWidget *parent)
    : TableGroup(tr("Updates"), {"updates.address"_L1}, book, parent)
    , m_desk(desk)
    , m_look(new QPushButton(tr("Look &now"), this))
    , m_outcome(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
{
    setObjectName(u"settings:updates"_s);
    m_look->setObjectName(u"settings:updatesLook"_s);
    m_outcome->setObjectName(u"settings:updatesOutcome"_s);
    addAction(m_look, m_outcome);
    connect(m_look, &QPushButton::clicked, &desk, &UpdateDesk::look);
    connect(&desk, &UpdateDesk::started, this, [this] {
        m_look->setEnabled(false);
        say(m_outcome, tr("Looking…"), true);
    });
    connect(&desk, &UpdateDesk::looked, this, &UpdatesGroup::showFound);
    connect(&desk, &UpdateDesk::failed, this, [this](const Error &error) {
        m_look->setEnabled(true);
        say(m_outcome, error.message, false);
    });
}

void UpdatesGroup::showFound()
{
    m_look->setEnabled(true);
    const std::optional<Release> &newer = m_desk.newer();
    if (!newer) {
        say(m_outcome, tr("No newer version is listed. This is %1.").arg(m_desk.version()), true);
        return;
    }
    const QString date = newer->date.isValid() ? locale().toString(newer->date, QLocale::ShortFormat) : QString();
    const QString words = date.isEmpty() ? tr("Signalbox %1 is out; this is %2. Get it where you got this one.")
                                               .arg(newer->version, m_desk.version())
                                         : tr("Signalbox %1 of %2 is out; this is %3. Get it where you got this one.")
                                               .arg(newer->version, date, m_desk.version());
    say(m_outcome, words, true);
}

} // namespace Signalbox

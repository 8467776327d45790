// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/profilebar.h"

#include "ui/models/profiles/profilesdesk.h"
#include "ui/models/visibletext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintooltip.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastLetters = 6;

} // namespace

ProfileBar::ProfileBar(ProfilesDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_profile(new QComboBox(this))
    , m_environment(new QComboBox(this))
{
    setObjectName(u"profileBar"_s);
    const Metrics metrics = metricsOf(this);
    auto *rows = new QVBoxLayout(this); // one below the other: their words are long in some languages
    rows->setContentsMargins(metrics.gap(8), metrics.gap(4), metrics.gap(8), 0);
    rows->setSpacing(metrics.gap(4));
    for (QComboBox *box : {m_profile, m_environment}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(kLeastLetters);
        rows->addWidget(box);
    }
    m_profile->setObjectName(u"servers:profile"_s);
    m_profile->setAccessibleName(tr("Profile in use"));
    setPlainToolTip(m_profile, tr("The profile in use: which servers are on, and with which values."));
    m_environment->setObjectName(u"servers:environment"_s);
    m_environment->setAccessibleName(tr("Environment in use"));
    setPlainToolTip(m_environment, tr("The environment in use: the values that servers are started with."));
    connect(m_profile, &QComboBox::activated, this, [this] {
        if (const QString name = m_profile->currentData().toString(); name != m_desk.profiles().profileInUse) {
            emit profileWanted(name);
        }
    });
    connect(m_environment, &QComboBox::activated, this, [this] {
        if (const QString name = m_environment->currentData().toString(); name != m_desk.profiles().environmentInUse) {
            emit environmentWanted(name);
        }
    });
    connect(&desk, &ProfilesDesk::changed, this, &ProfileBar::showInUse);
    showInUse();
}

void ProfileBar::showInUse()
{
    const Profiles &profiles = m_desk.profiles();
    QStringList names;
    for (const Profile &one : profiles.profiles) {
        names.append(one.name);
    }
    fill(m_profile, tr("No profile"), names, profiles.profileInUse);
    m_profile->setVisible(!names.isEmpty() || !profiles.profileInUse.isEmpty());
    names.clear();
    for (const Environment &one : profiles.environments) {
        names.append(one.name);
    }
    fill(m_environment, tr("No environment"), names, profiles.environmentInUse);
    m_environment->setVisible(!names.isEmpty() || !profiles.environmentInUse.isEmpty());
    setVisible(!m_profile->isHidden() || !m_environment->isHidden());
}

void ProfileBar::fill(QComboBox *box, const QString &none, const QStringList &names, const QString &used)
{
    const QSignalBlocker blocker(box);
    box->clear();
    box->addItem(none, QString());
    for (const QString &name : names) {
        box->addItem(visibleText(name), name);
    }
    if (!used.isEmpty() && !names.contains(used)) {
        box->addItem(tr("%1 (not there)").arg(visibleText(used)), used);
    }
    box->setCurrentIndex(box->findData(used));
}

} // namespace Signalbox

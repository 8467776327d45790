// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/profiles/profilesbar.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/toolbutton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>

namespace Signalbox {

using namespace Qt::StringLiterals;

ProfilesBar::ProfilesBar(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
{
    auto *environment = new QPushButton(icon(u"plus"_s), tr("New en&vironment…"), this);
    environment->setObjectName(u"profiles:newEnvironment"_s);
    auto *profile = new QPushButton(icon(u"plus"_s), tr("New p&rofile…"), this);
    profile->setObjectName(u"profiles:newProfile"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metricsOf(this).gap(8));
    row->addWidget(environment);
    row->addWidget(profile);
    for (QAction *action : actions) {
        row->addWidget(new ToolButton(action, this));
    }
    row->addStretch();
    connect(environment, &QPushButton::clicked, this, &ProfilesBar::environmentRequested);
    connect(profile, &QPushButton::clicked, this, &ProfilesBar::profileRequested);
}

} // namespace Signalbox

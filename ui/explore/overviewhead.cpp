// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/overviewhead.h"

#include "core/hub/serverstatus.h"
#include "ui/models/formats.h"
#include "ui/models/overview/capabilitymodel.h"
#include "ui/models/visibletext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/hiddenwarning.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

/// In what the overview shows of who the server is and what it can do; its instructions have their own word.
bool hidesInIdentity(const ServerProfile &profile)
{
    if (!hidesCharacters(profile.raw)) {
        return false;
    }
    const Implementation &info = profile.info;
    QStringList texts =
        QStringList{info.name, info.title, info.version, info.description, info.websiteUrl} + profile.offeredRevisions;
    for (const CapabilityFact &fact : capabilityFacts(profile.capabilities)) {
        texts << fact.name << fact.setting;
    }
    return std::ranges::any_of(texts, [](const QString &text) { return hasHiddenCharacters(text); });
}

} // namespace

OverviewHead::OverviewHead(const ServerStatus &status, QWidget *parent)
    : QWidget(parent)
{
    const Metrics metrics = metricsOf(this);
    const Implementation info = status.profile ? status.profile->info : Implementation();
    auto *name = new PlainLabel(status.profile ? info.label() : status.entry.name, FontRole::Heading, Ink::Text, this);
    name->setObjectName(u"overview:name"_s);
    name->setElide(PlainLabel::Elide::End);
    auto *version = new PlainLabel(info.version, FontRole::Body, Ink::Text2, this);
    version->setElide(PlainLabel::Elide::End);
    version->setSelectable(true);
    auto *examine = new QPushButton(tr("Examine…"), this);
    examine->setObjectName(u"overview:examine"_s);
    examine->setAccessibleDescription(tr("Looks at the server from its start to its end, and tells what mends it"));
    connect(examine, &QPushButton::clicked, this, &OverviewHead::examineWanted);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics.gap(8));
    row->addWidget(name);
    row->addWidget(version);
    row->addWidget(new BadgeLabel({transportText(status.entry.transport), BadgeKind::Plain, {}}, this));
    if (status.profile) {
        row->addWidget(new BadgeLabel({revisionText(status.profile->revision), BadgeKind::Outlined, {}}, this));
    }
    row->addStretch(1);
    row->addWidget(examine);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics.gap(4));
    column->addLayout(row);
    if (!info.description.isEmpty()) {
        auto *description = new PlainLabel(info.description, FontRole::Body, Ink::Text2, this);
        description->setWordWrap(true);
        description->setSelectable(true);
        column->addWidget(description);
    }
    if (status.profile && hidesInIdentity(*status.profile)) {
        column->addWidget(new HiddenWarning(u"overview:hidden"_s, this));
    }
}

} // namespace Signalbox

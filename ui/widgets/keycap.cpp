// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keycap.h"

#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>

namespace Signalbox {

KeyCap::KeyCap(const QString &keys, const QString &what, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metricsOf(this).gap(8));
    row->addWidget(new BadgeLabel({keys, BadgeKind::Outlined, {}}, this));
    row->addWidget(new PlainLabel(what, FontRole::Secondary, Ink::Text2, this));
}

} // namespace Signalbox

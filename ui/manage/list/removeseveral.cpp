// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/list/removeseveral.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Signalbox {

namespace {

constexpr qsizetype kMostNamed = 8;

} // namespace

RemoveSeveral::RemoveSeveral(const QStringList &names, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("removeSeveral"));
    setWindowTitle(tr("Remove servers"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Metrics metrics = metricsOf(this);
    auto *question =
        new PlainLabel(tr("Remove %n servers?", nullptr, int(names.size())), FontRole::Name, Ink::Text, this);
    QString named = names.first(std::min(names.size(), kMostNamed)).join(QStringLiteral(", "));
    if (names.size() > kMostNamed) {
        named += QStringLiteral(", …");
    }
    auto *which = new PlainLabel(named, this);
    which->setWordWrap(true);
    auto *consequence = new PlainLabel(tr("What was typed for their tools goes too. Other programs keep what they "
                                          "have; the journal keeps its messages."),
                                       this);
    consequence->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *remove = buttons->addButton(tr("Remove servers"), QDialogButtonBox::AcceptRole);
    remove->setObjectName(QStringLiteral("removeSeveral:remove"));
    remove->setAutoDefault(false);
    QPushButton *keep = buttons->addButton(tr("Keep"), QDialogButtonBox::RejectRole);
    keep->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.gap(16), metrics.gap(16), metrics.gap(16), metrics.gap(16));
    column->setSpacing(metrics.gap(12));
    column->addWidget(question);
    column->addWidget(which);
    column->addWidget(consequence);
    column->addWidget(buttons);
    setMinimumWidth(metrics.px(420));
    keep->setFocus();
}

} // namespace Signalbox

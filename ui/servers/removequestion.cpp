// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/removequestion.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Signalbox {

RemoveQuestion::RemoveQuestion(const ServerEntry &entry, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("removeQuestion"));
    setWindowTitle(tr("Remove server"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Metrics metrics = metricsOf(this);

    auto *question = new PlainLabel(tr("Remove server “%1”?").arg(entry.name), FontRole::Name, Ink::Text, this);
    question->setWordWrap(true);
    auto *consequence =
        new PlainLabel(tr("What was typed for its tools goes too. The journal keeps its messages."), this);
    consequence->setWordWrap(true);

    auto *remove = new QPushButton(tr("Remove server"), this);
    remove->setObjectName(QStringLiteral("removeQuestion:remove"));
    remove->setAutoDefault(false);
    auto *keep = new QPushButton(tr("Keep"), this);
    keep->setObjectName(QStringLiteral("removeQuestion:keep"));
    keep->setDefault(true);
    connect(remove, &QPushButton::clicked, this, &QDialog::accept);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.gap(16), metrics.gap(16), metrics.gap(16), metrics.gap(16));
    column->setSpacing(metrics.gap(12));
    column->addWidget(question);
    column->addWidget(consequence);
    column->addWidget(buttonRow({remove}, keep, this));
    setMinimumWidth(metrics.px(380));
    keep->setFocus();
}

} // namespace Signalbox

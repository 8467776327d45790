// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/programs/exposequestion.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

ExposeQuestion::ExposeQuestion(const QString &server, const QStringList &files, QWidget *parent)
    : QDialog(parent)
{
    constexpr int kWidth = 480;
    setObjectName(u"programs:exposeQuestion"_s);
    setWindowTitle(tr("Copy a secret"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Metrics metrics = metricsOf(this);
    auto *question = new PlainLabel(
        tr("Write a secret of %1 in plain text into %n more file(s)?", nullptr, int(files.size())).arg(server),
        FontRole::Name, Ink::Text, this);
    question->setWordWrap(true);
    auto *which = new PlainLabel(this);
    which->setObjectName(u"programs:exposed"_s);
    which->setKeepsLines(true);
    which->setWordWrap(true);
    which->setText(files.join(u'\n'));
    auto *way = new PlainLabel(tr("Take this version into Signalbox instead, and copy from there: Signalbox keeps the "
                                  "secret, and a copy only refers to it where the program can."),
                               this);
    way->setWordWrap(true);
    auto *copy = new QPushButton(tr("&Copy with the secret"), this);
    copy->setObjectName(u"programs:exposeYes"_s);
    copy->setAutoDefault(false);
    auto *cancel = new QPushButton(tr("&Do not copy"), this);
    cancel->setObjectName(u"programs:exposeNo"_s);
    cancel->setDefault(true);
    connect(copy, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.gap(16), metrics.gap(16), metrics.gap(16), metrics.gap(16));
    column->setSpacing(metrics.gap(12));
    for (QWidget *part : {question, which, way}) {
        column->addWidget(part);
    }
    column->addWidget(buttonRow({copy}, cancel, this));
    setMinimumWidth(metrics.px(kWidth));
    cancel->setFocus();
}

} // namespace Signalbox

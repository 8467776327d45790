// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/machine/endquestion.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

EndQuestion::EndQuestion(const RunningServer &server, QWidget *parent)
    : QDialog(parent)
{
    constexpr int kWidth = 440;
    setObjectName(u"endQuestion"_s);
    setWindowTitle(tr("End server"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Metrics metrics = metricsOf(this);
    auto *question =
        new PlainLabel(tr("End “%1” (process %2)?").arg(server.word).arg(server.id), FontRole::Name, Ink::Text, this);
    question->setWordWrap(true);
    auto *command = new PlainLabel(server.commandLine.join(u' '), FontRole::Mono, Ink::Text2, this);
    command->setElide(PlainLabel::Elide::End);
    auto *consequence = new PlainLabel(
        server.isOrphan()
            ? tr("Who started it is gone. It is asked to end; after three seconds it is made to, with all it started.")
            : tr("It was started by %1, which may start it again or lose its connection. It is asked to end; after "
                 "three "
                 "seconds it is made to, with all it started.")
                  .arg(originText(server.origin)),
        this);
    consequence->setWordWrap(true);
    auto *end = new QPushButton(tr("&End"), this);
    end->setObjectName(u"endQuestion:end"_s);
    end->setAutoDefault(false);
    auto *keep = new QPushButton(tr("Let it &run"), this);
    keep->setObjectName(u"endQuestion:keep"_s);
    keep->setDefault(true);
    connect(end, &QPushButton::clicked, this, &QDialog::accept);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.gap(16), metrics.gap(16), metrics.gap(16), metrics.gap(16));
    column->setSpacing(metrics.gap(12));
    for (QWidget *part : {question, command, consequence}) {
        column->addWidget(part);
    }
    column->addWidget(buttonRow({end}, keep, this));
    setMinimumWidth(metrics.px(kWidth));
    keep->setFocus();
}

} // namespace Signalbox

// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/secretsquestion.h"

#include "ui/models/secretskeeping.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kQuestionWidth = 440;

} // namespace

SecretsQuestion::SecretsQuestion(const QString &serverName, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"secretsQuestion"_s);
    setWindowTitle(tr("Keep secrets in the clear"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Metrics metrics = metricsOf(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.gap(16), metrics.gap(16), metrics.gap(16), metrics.gap(16));
    column->setSpacing(metrics.gap(12));
    column->addWidget(new PlainLabel(tr("Record what “%1” sends and gets as it is?").arg(serverName), FontRole::Name,
                                     Ink::Text, this));
    for (const QString &text :
         {tr("Until this server is disconnected, its passwords, tokens and keys are written into the journal on this "
             "disk as they cross the wire, for everybody to read who can read the files."),
          tr("They stay there when masking is on again, until their messages are removed. What is exported or shared "
             "is "
             "masked all the same, unless you choose otherwise there.")}) {
        auto *label = new PlainLabel(text, this);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    auto *keep = new QPushButton(tr("Write secrets down"), this);
    keep->setObjectName(u"secretsQuestion:keep"_s);
    keep->setAutoDefault(false);
    auto *mask = new QPushButton(tr("Go on masking"), this);
    mask->setObjectName(u"secretsQuestion:mask"_s);
    mask->setDefault(true);
    connect(keep, &QPushButton::clicked, this, &QDialog::accept);
    connect(mask, &QPushButton::clicked, this, &QDialog::reject);
    column->addWidget(buttonRow({keep}, mask, this));
    setMinimumWidth(metrics.px(kQuestionWidth));
    ensurePolished();
    resize(metrics.px(kQuestionWidth), column->totalHeightForWidth(metrics.px(kQuestionWidth)));
    mask->setFocus();
}

void SecretsQuestion::toggle(SecretsKeeping &secrets, const QString &id, const QString &name, QWidget *parent)
{
    if (secrets.keepsForSession(id)) {
        return secrets.setForSession(id, false);
    }
    auto *question = new SecretsQuestion(name, parent);
    connect(question, &QDialog::accepted, &secrets, [&secrets, id] { secrets.setForSession(id, true); });
    question->open();
}

} // namespace Signalbox

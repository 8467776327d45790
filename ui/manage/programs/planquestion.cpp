// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/programs/planquestion.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

PlanQuestion::PlanQuestion(int changes, QWidget *parent)
    : QDialog(parent)
{
    constexpr int kWidth = 460;
    setObjectName(u"planQuestion"_s);
    setWindowTitle(tr("Changes that are not made yet"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Metrics metrics = metricsOf(this);
    auto *question = new PlainLabel(tr("%n change(s) on the Servers page are not made yet.", nullptr, changes),
                                    FontRole::Name, Ink::Text, this);
    question->setWordWrap(true);
    auto *why = new PlainLabel(tr("Signalbox does not keep a plan beyond its end."), this);
    why->setWordWrap(true);
    const auto add = [&](const QString &name, const QString &text) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(u"planQuestion:"_s + name);
        button->setAutoDefault(false);
        return button;
    };
    QPushButton *apply = add(u"apply"_s, tr("&Apply and quit"));
    connect(apply, &QPushButton::clicked, this, [this] {
        accept();
        emit applyWanted();
    });
    QPushButton *discard = add(u"discard"_s, tr("&Discard and quit"));
    connect(discard, &QPushButton::clicked, this, [this] {
        accept();
        emit discardWanted();
    });
    QPushButton *cancel = add(u"cancel"_s, tr("&Cancel"));
    cancel->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.gap(16), metrics.gap(16), metrics.gap(16), metrics.gap(16));
    column->setSpacing(metrics.gap(12));
    column->addWidget(question);
    column->addWidget(why);
    column->addWidget(buttonRow({apply, discard}, cancel, this));
    setMinimumWidth(metrics.px(kWidth));
    cancel->setFocus();
}

} // namespace Signalbox

// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/profiles/removeplace.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kQuestionWidth = 420;

} // namespace

RemovePlace::RemovePlace(const VariablePlace &place, qsizetype variables, QWidget *parent)
    : QDialog(parent)
{
    const bool isProfile = place.kind == VariablePlace::Kind::Profile;
    setObjectName(u"removePlace"_s);
    setWindowTitle(isProfile ? tr("Remove profile") : tr("Remove environment"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Metrics metrics = metricsOf(this);
    auto *question = new PlainLabel(isProfile ? tr("Remove the profile “%1”?").arg(place.name)
                                              : tr("Remove the environment “%1”?").arg(place.name),
                                    FontRole::Name, Ink::Text, this);
    question->setWordWrap(true);
    QString text = isProfile ? tr("Its servers stay in the list.") : tr("Profiles that name it have none then.");
    if (variables > 0) {
        text += u' ' + tr("Its %n variable(s) go too, with the secrets among them.", nullptr, int(variables));
    }
    auto *consequence = new PlainLabel(text, this);
    consequence->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *remove = buttons->addButton(tr("Remove"), QDialogButtonBox::AcceptRole);
    remove->setObjectName(u"removePlace:remove"_s);
    remove->setAutoDefault(false);
    QPushButton *keep = buttons->addButton(tr("Keep"), QDialogButtonBox::RejectRole);
    keep->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.gap(16), metrics.gap(16), metrics.gap(16), metrics.gap(16));
    column->setSpacing(metrics.gap(12));
    column->addWidget(question);
    column->addWidget(consequence);
    column->addWidget(buttons);
    setMinimumWidth(metrics.px(kQuestionWidth));
    keep->setFocus();
}

} // namespace Signalbox

// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/switchquestion.h"

#include "ui/models/visibletext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSwitchWidth = 460;
constexpr qsizetype kMostNamed = 12;

QString listed(const QStringList &names)
{
    QString text = visibleText(names.first(std::min(names.size(), kMostNamed)).join(u", "_s));
    if (names.size() > kMostNamed) {
        text += u", …"_s;
    }
    return text;
}

} // namespace

SwitchQuestion::SwitchQuestion(const Words &words, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"switchQuestion"_s);
    setWindowTitle(tr("Switch"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Metrics metrics = metricsOf(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.gap(16), metrics.gap(16), metrics.gap(16), metrics.gap(16));
    column->setSpacing(metrics.gap(12));
    const auto say = [&](const QString &text, FontRole role) {
        auto *label = new PlainLabel(text, role, Ink::Text, this);
        label->setWordWrap(true);
        column->addWidget(label);
    };
    say(words.question, FontRole::Name);
    if (!words.environment.isEmpty()) {
        say(words.environment, FontRole::Body);
    }
    if (!words.stopped.isEmpty()) {
        say(tr("Stopped, for they are off in it: %1.").arg(listed(words.stopped)), FontRole::Body);
    }
    if (!words.restarted.isEmpty()) {
        say(tr("Restarted, for they get other values: %1.").arg(listed(words.restarted)), FontRole::Body);
    }
    say(tr("Calls that are under way at these servers end as lost."), FontRole::Secondary);
    if (!words.offered.isEmpty()) {
        m_others =
            new QCheckBox(tr("Co&nnect the other servers that are on (%n)", nullptr, int(words.offered.size())), this);
        m_others->setObjectName(u"switchQuestion:others"_s);
        setPlainToolTip(m_others, words.offered.join(u", "_s));
        column->addWidget(m_others);
    }
    auto *go = new QPushButton(words.restarted.isEmpty() ? tr("&Switch and stop")
                               : words.stopped.isEmpty() ? tr("&Switch and restart")
                                                         : tr("&Switch, stop and restart"),
                               this);
    go->setObjectName(u"switchQuestion:go"_s);
    go->setAutoDefault(false);
    auto *only = new QPushButton(tr("Switch &only"), this);
    only->setObjectName(u"switchQuestion:only"_s);
    only->setAutoDefault(false);
    setPlainToolTip(only, tr("Servers that run go on as they are, until you restart them."));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"switchQuestion:cancel"_s);
    cancel->setDefault(true);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
    connect(only, &QPushButton::clicked, this, [this] {
        m_touches = false;
        accept();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    column->addWidget(buttonRow({go, only}, cancel, this));
    setMinimumWidth(metrics.px(kSwitchWidth));
    cancel->setFocus();
}

bool SwitchQuestion::connectsOthers() const
{
    return m_others && m_others->isChecked();
}

} // namespace Signalbox

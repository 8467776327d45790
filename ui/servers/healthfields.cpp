// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/healthfields.h"

#include "core/json/jsonparse.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/secondsbox.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;
using Check = HealthSettings::Check;

namespace {

constexpr int kLeastDeadlineMs = 100;

} // namespace

HealthFields::HealthFields(QWidget *parent)
    : QWidget(parent)
    , m_check(new QComboBox(this))
    , m_toolRow(new QWidget(this))
    , m_tool(new QComboBox(m_toolRow))
    , m_arguments(new QLineEdit(m_toolRow))
    , m_interval(
          new SecondsBox(HealthSettings::kLeastMs, HealthSettings::kMostMs, tr("Seconds between two checks"), this))
    , m_deadline(
          new SecondsBox(kLeastDeadlineMs, HealthSettings::kMostMs, tr("Seconds until an answer is too late"), this))
    , m_failures(new QSpinBox(this))
    , m_help(new PlainLabel({}, FontRole::Secondary, Ink::Text3, this))
{
    const Metrics metrics = metricsOf(this);
    m_check->setObjectName(u"serverDialog:health"_s);
    m_check->addItem(tr("none"), int(Check::None));
    m_check->addItem(tr("ask whether it answers"), int(Check::Ping));
    m_check->addItem(tr("call a tool that only reads"), int(Check::Tool));
    m_check->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_tool->setObjectName(u"serverDialog:healthTool"_s);
    m_tool->setAccessibleName(tr("Tool"));
    m_tool->setEditable(true);
    m_tool->lineEdit()->setPlaceholderText(tr("tool"));
    m_arguments->setObjectName(u"serverDialog:healthArguments"_s);
    m_arguments->setAccessibleName(tr("Arguments"));
    m_arguments->setPlaceholderText(u"{}"_s);
    m_arguments->setFont(fontFor(FontRole::Mono));
    m_interval->setObjectName(u"serverDialog:healthInterval"_s);
    m_deadline->setObjectName(u"serverDialog:healthDeadline"_s);
    m_failures->setObjectName(u"serverDialog:healthFailures"_s);
    m_failures->setAccessibleName(tr("Failures in a row until it counts as down"));
    m_failures->setRange(1, HealthSettings::kMostFailures);
    m_help->setWordWrap(true);

    auto *tool = new QHBoxLayout(m_toolRow);
    tool->setContentsMargins(0, 0, 0, 0);
    tool->setSpacing(metrics.gap(8));
    tool->addWidget(m_tool, 1);
    tool->addWidget(m_arguments, 2);
    m_times = timesRow();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics.gap(4));
    column->addWidget(m_check);
    column->addWidget(m_toolRow);
    column->addWidget(m_times);
    column->addWidget(m_help);

    connect(m_check, &QComboBox::currentIndexChanged, this, [this] {
        showFields();
        emit edited();
    });
    connect(m_tool, &QComboBox::currentTextChanged, this, &HealthFields::edited);
    connect(m_arguments, &QLineEdit::textEdited, this, &HealthFields::edited);
    for (SecondsBox *box : {m_interval, m_deadline}) {
        connect(box, &SecondsBox::valueChanged, this, &HealthFields::edited);
    }
    connect(m_failures, &QSpinBox::valueChanged, this, &HealthFields::edited);
    setSettings({});
}

QWidget *HealthFields::timesRow()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metricsOf(this).gap(8));
    line->addWidget(new PlainLabel(tr("every"), FontRole::Body, Ink::Text2, row));
    line->addWidget(m_interval);
    line->addWidget(new PlainLabel(tr("answer within"), FontRole::Body, Ink::Text2, row));
    line->addWidget(m_deadline);
    line->addWidget(new PlainLabel(tr("down after failures:"), FontRole::Body, Ink::Text2, row));
    line->addWidget(m_failures);
    line->addStretch();
    return row;
}

HealthSettings::Check HealthFields::check() const
{
    return Check(m_check->currentData().toInt());
}

void HealthFields::showFields()
{
    m_toolRow->setVisible(check() == Check::Tool);
    m_times->setVisible(check() != Check::None);
    m_help->setVisible(check() != Check::None);
    m_help->setText(check() == Check::Tool
                        ? tr("Called only if the server says that the tool only reads. The journal marks these calls.")
                        : tr("While it is connected. The journal marks these messages."));
}

void HealthFields::setTools(const QStringList &tools)
{
    const QSignalBlocker blocker(m_tool);
    const QString now = m_tool->currentText();
    m_tool->clear();
    m_tool->addItems(tools);
    m_tool->setEditText(now);
}

void HealthFields::setSettings(const HealthSettings &settings)
{
    const QSignalBlocker blocker(this);
    m_given = settings;
    m_check->setCurrentIndex(std::max(0, m_check->findData(int(settings.check))));
    m_tool->setEditText(settings.tool);
    m_arguments->setText(QString::fromUtf8(settings.arguments));
    m_interval->setMilliseconds(settings.intervalMs);
    m_deadline->setMilliseconds(settings.deadlineMs);
    m_failures->setValue(settings.failures);
    showFields();
}

QByteArray HealthFields::arguments() const
{
    const QString text = m_arguments->text();
    return text == QString::fromUtf8(m_given.arguments) ? m_given.arguments : text.trimmed().toUtf8();
}

HealthSettings HealthFields::settings() const
{
    return {.check = check(),
            .tool = m_tool->currentText().trimmed(),
            .arguments = arguments(),
            .intervalMs = m_interval->milliseconds(),
            .deadlineMs = m_deadline->milliseconds(),
            .failures = m_failures->value()};
}

QString HealthFields::fault() const
{
    if (check() != Check::Tool) {
        return {};
    }
    if (m_tool->currentText().trimmed().isEmpty()) {
        return tr("Which tool?");
    }
    const QByteArray text = arguments();
    const Result<ParsedJson> parsed = parseJson(text);
    const bool isObject = text.isEmpty() || (parsed && parsed->value.is_object());
    return isObject ? QString() : tr("The arguments must be a JSON object.");
}

} // namespace Signalbox

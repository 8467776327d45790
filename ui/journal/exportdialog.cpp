// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/exportdialog.h"

#include "ui/models/formats.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/plainlabel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

ExportDialog::ExportDialog(quint64 all, quint64 shown, bool hasCurrent, QWidget *parent)
    : QDialog(parent)
    , m_scopes(new QButtonGroup(this))
    , m_format(new QComboBox(this))
    , m_mask(new QCheckBox(tr("Mask secrets"), this))
    , m_explanation(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export the journal"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Metrics metrics = metricsOf(this);
    m_format->setObjectName(u"exportDialog:format"_s);
    m_format->setAccessibleName(tr("Format"));
    for (const ExportFormat format : {ExportFormat::Session, ExportFormat::Jsonl, ExportFormat::Har, ExportFormat::Html,
                                      ExportFormat::Markdown, ExportFormat::Csv}) {
        m_format->addItem(exportTitle(format), int(format));
    }
    m_mask->setObjectName(u"exportDialog:mask"_s);
    m_mask->setChecked(true);
    m_explanation->setWordWrap(true);
    auto *go = new QPushButton(tr("Choose file…"), this);
    go->setObjectName(u"exportDialog:go"_s);
    go->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::explain);
    connect(m_mask, &QCheckBox::toggled, this, &ExportDialog::explain);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.gap(16), metrics.gap(16), metrics.gap(16), metrics.gap(16));
    column->setSpacing(metrics.gap(8));
    addScope(Scope::All, tr("The whole journal (%1 messages)").arg(countText(qint64(all))), true);
    addScope(Scope::Shown, tr("What passes the filter (%1 messages)").arg(countText(qint64(shown))), shown < all);
    addScope(Scope::Current, tr("The current message, and what it answers or is answered by"), hasCurrent);
    m_scopes->button(int(shown < all ? Scope::Shown : Scope::All))->setChecked(true);
    column->addWidget(m_format);
    column->addWidget(m_mask);
    column->addWidget(m_explanation);
    column->addWidget(buttonRow({go}, cancel, this));
    setMinimumWidth(metrics.px(420));
    explain();
}

void ExportDialog::addScope(Scope scope, const QString &text, bool offered)
{
    auto *button = new QRadioButton(text, this);
    button->setEnabled(offered);
    m_scopes->addButton(button, int(scope));
    layout()->addWidget(button);
}

ExportDialog::Scope ExportDialog::scope() const
{
    return Scope(m_scopes->checkedId());
}

ExportFormat ExportDialog::format() const
{
    return ExportFormat(m_format->currentData().toInt());
}

bool ExportDialog::isMasked() const
{
    return m_mask->isChecked();
}

void ExportDialog::explain()
{
    const auto what = [this] {
        switch (format()) {
        case ExportFormat::Session:
            return tr("Everything, compressed. Signalbox opens it again, without any server.");
        case ExportFormat::Jsonl:
            return tr("The same as text, a line for each message.");
        case ExportFormat::Har:
            return tr("HTTP exchanges, for the tools of web developers. Messages over stdio are left out.");
        case ExportFormat::Html:
            return tr("A report in one file that any browser shows.");
        case ExportFormat::Markdown:
            return tr("A report as text, to be pasted.");
        case ExportFormat::Csv:
            return tr("A line for each call with its times and sizes, without its contents.");
        }
        return QString();
    };
    m_explanation->setText(what() + u' '
                           + (isMasked() ? tr("Known secrets and what looks like one are masked.")
                                         : tr("Nothing is masked: whoever gets the file may read secrets in it.")));
}

} // namespace Signalbox

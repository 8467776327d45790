// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/aboutdialog.h"

#include "ui/models/enginelink.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QIcon>
#include <QVBoxLayout>

namespace Signalbox {

AboutDialog::AboutDialog(const EngineLink &link, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Signalbox"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Metrics metrics = metricsOf(this);

    auto *heading = new PlainLabel(QStringLiteral("Signalbox %1").arg(QApplication::applicationVersion()), this);
    heading->setFontRole(FontRole::Heading);
    auto *purpose = new PlainLabel(tr("Manages, tests and watches MCP servers."), this);

    auto *facts = new QFormLayout;
    facts->setHorizontalSpacing(metrics.gap(16));
    facts->setVerticalSpacing(metrics.gap(4));
    const auto fact = [&](const QString &name, const QString &value) {
        auto *label = new PlainLabel(value, this);
        label->setSelectable(true);
        facts->addRow(new PlainLabel(name, this), label);
    };
    fact(tr("Licence"), QStringLiteral("GPL-3.0-or-later"));
    fact(tr("Built with"), QStringLiteral("Qt %1").arg(QLatin1String(qVersion())));
    fact(tr("Journal"), link.journalFolder().isEmpty() ? tr("Nothing is recorded.") : link.journalFolder());

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.gap(24), metrics.gap(24), metrics.gap(24), metrics.gap(16));
    column->setSpacing(metrics.gap(12));
    column->addWidget(heading);
    column->addWidget(purpose);
    column->addLayout(facts);
    column->addWidget(buttons);
}

} // namespace Signalbox

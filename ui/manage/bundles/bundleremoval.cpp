// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/bundles/bundleremoval.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

BundleRemoval::BundleRemoval(const QString &bundle, const QStringList &servers, QWidget *parent)
    : QDialog(parent)
{
    constexpr int kWidth = 420;
    setObjectName(u"bundleRemoval"_s);
    setWindowTitle(tr("Remove bundle"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Metrics metrics = metricsOf(this);
    auto *question =
        new PlainLabel(tr("Remove the bundle “%1” and its files?").arg(bundle), FontRole::Name, Ink::Text, this);
    question->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.gap(16), metrics.gap(16), metrics.gap(16), metrics.gap(16));
    column->setSpacing(metrics.gap(12));
    column->addWidget(question);
    if (!servers.isEmpty()) {
        auto *consequence =
            new PlainLabel(tr("Without the files these servers cannot start: %1").arg(servers.join(u", "_s)), this);
        consequence->setWordWrap(true);
        m_servers = new QCheckBox(tr("&Take them off the list as well"), this);
        m_servers->setObjectName(u"bundleRemoval:servers"_s);
        m_servers->setChecked(true);
        column->addWidget(consequence);
        column->addWidget(m_servers);
    }
    auto *remove = new QPushButton(tr("&Remove"), this);
    remove->setObjectName(u"bundleRemoval:remove"_s);
    remove->setAutoDefault(false);
    auto *keep = new QPushButton(tr("&Keep"), this);
    keep->setObjectName(u"bundleRemoval:keep"_s);
    keep->setDefault(true);
    connect(remove, &QPushButton::clicked, this, &QDialog::accept);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    column->addWidget(buttonRow({remove}, keep, this));
    setMinimumWidth(metrics.px(kWidth));
    keep->setFocus();
}

bool BundleRemoval::takesServers() const
{
    return m_servers && m_servers->isChecked();
}

} // namespace Signalbox

// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/bundles/bundlefacts.h"

#include "core/catalog/bundles/bundle.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QFormLayout>

namespace Signalbox {

namespace {

QString namesText(const QList<BundleItem> &items, bool makesMore, const QString &more)
{
    QStringList names;
    for (const BundleItem &item : items) {
        names << item.name;
    }
    if (makesMore) {
        names << more;
    }
    return names.join(QStringLiteral(", "));
}

QString pairsText(const BundleManifest::Pairs &pairs)
{
    QStringList words;
    for (const auto &[name, versions] : pairs) {
        words << name + u' ' + versions;
    }
    return words.join(QStringLiteral(", "));
}

} // namespace

BundleFacts::BundleFacts(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    const Metrics metrics = metricsOf(this);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(metrics.gap(16));
    m_form->setVerticalSpacing(metrics.gap(8));
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
}

void BundleFacts::show(const BundleManifest &manifest, const QList<std::pair<QString, QString>> &lines)
{
    while (m_form->rowCount() > 0) {
        m_form->removeRow(0);
    }
    addLine(tr("About"), manifest.longDescription.isEmpty() ? manifest.description : manifest.longDescription);
    addLine(tr("What it does"), bundlePermissions(manifest, bundlePlatform()).join(u'\n'));
    for (const auto &[name, text] : lines) {
        addLine(name, text);
    }
    addLine(tr("Author"), manifest.authorName);
    addLine(tr("Licence"), manifest.license);
    addLine(tr("Needs"), pairsText(manifest.runtimes));
    addLine(tr("Systems"), manifest.platforms.join(QStringLiteral(", ")));
    addLine(tr("Tools"), namesText(manifest.tools, manifest.makesTools, tr("others while it runs")));
    addLine(tr("Prompts"), namesText(manifest.prompts, manifest.makesPrompts, tr("others while it runs")));
    addLine(tr("Home page"), manifest.homepage);
    addLine(tr("Source code"), manifest.repository);
    addLine(tr("Documentation"), manifest.documentation);
    addLine(tr("Support"), manifest.support);
    addLine(tr("Keywords"), manifest.keywords.join(QStringLiteral(", ")));
}

void BundleFacts::addLine(const QString &name, const QString &text)
{
    constexpr qsizetype kLongest = 4000;
    if (text.isEmpty()) {
        return;
    }
    auto *value = new PlainLabel(text.left(kLongest), this);
    value->setWordWrap(true);
    value->setKeepsLines(true);
    value->setSelectable(true);
    value->setAccessibleName(name);
    auto *label = new PlainLabel(name, FontRole::Body, Ink::Text2, this);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop); // beside a text of several lines the form makes it higher
    m_form->addRow(label, value);
}

} // namespace Signalbox

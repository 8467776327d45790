// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/fieldbox.h"

#include "ui/form/escapedtext.h"
#include "ui/form/faultline.h"
#include "ui/form/notelabel.h"
#include "ui/form/rowlist.h"
#include "ui/models/form/formmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/toolbutton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Signalbox {

FieldBox::FieldBox(FormContext *context, const RowSpec &spec, QWidget *parent)
    : FormRow(context, spec, parent)
{
    const Metrics metrics = metricsOf(this);
    m_head = makeHead();
    m_body = new QWidget(this);
    m_rows = new RowList(context, field(), pointer(), m_body);
    m_fault = new FaultLine(this);

    auto *inside = new QVBoxLayout(m_body);
    inside->setContentsMargins(metrics.gap(8), metrics.gap(8), metrics.gap(8), metrics.gap(8));
    inside->setSpacing(metrics.gap(8));
    if (!field().description.isEmpty()) {
        inside->addWidget(new NoteLabel(field().description, m_body));
    }
    inside->addWidget(m_rows);
    auto *fault = new QHBoxLayout;
    fault->setContentsMargins(metrics.gap(8), 0, metrics.gap(8), metrics.gap(4));
    fault->addWidget(m_fault);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_body);
    layout->addLayout(fault);
    FieldBox::refresh();
    FieldBox::showFaults();
}

QWidget *FieldBox::makeHead()
{
    const Metrics metrics = metricsOf(this);
    auto *head = new QWidget(this);
    head->setMinimumHeight(metrics.row(26));
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(metrics.gap(8), 0, metrics.gap(4), 0);
    layout->setSpacing(metrics.gap(8));
    if (!field().required) {
        addSwitch(layout);
    } else {
        auto *name = new PlainLabel(spec().label, FontRole::Body, Ink::Text, head);
        name->setElide(PlainLabel::Elide::End);
        layout->addWidget(name);
        if (spec().role == RowSpec::Role::Member) {
            layout->addWidget(new PlainLabel(u"*"_s, FontRole::Body, Ink::Warn, head));
        }
    }
    m_about = new PlainLabel({}, FontRole::Secondary, Ink::Text3, head);
    layout->addWidget(m_about);
    layout->addStretch();
    addVariants(layout);
    if (field().nullable) {
        m_null = qobject_cast<QCheckBox *>(makeNullBox(head));
        layout->addWidget(m_null);
    }
    m_add = new ToolButton(u"plus"_s, tr("Add to %1").arg(visibleText(spec().label)), head);
    m_add->setObjectName(u"field:"_s + pointer() + u":add"_s);
    connect(m_add, &QToolButton::clicked, this, &FieldBox::addRow);
    layout->addWidget(m_add);
    addItemButtons(layout);
    return head;
}

void FieldBox::addSwitch(QHBoxLayout *layout)
{
    m_switch = new QCheckBox(escapedText(spec().label), this);
    m_switch->setObjectName(u"field:"_s + pointer());
    connect(m_switch, &QCheckBox::clicked, this, [this](bool on) {
        touch();
        context()->model->setPresent(field(), pointer(), on);
    });
    layout->addWidget(m_switch);
}

void FieldBox::addVariants(QHBoxLayout *layout)
{
    if (field().kind != FieldKind::Variant) {
        return;
    }
    m_variants = new QComboBox(this);
    m_variants->setObjectName(u"field:"_s + pointer() + u":variant"_s);
    m_variants->setAccessibleName(tr("Variant of %1").arg(visibleText(spec().label)));
    for (const SchemaField *variant : field().variants()) {
        m_variants->addItem(visibleText(variant->name));
    }
    connect(m_variants, &QComboBox::activated, this, [this](int variant) {
        touch();
        context()->model->chooseVariant(field(), pointer(), variant);
    });
    layout->addWidget(m_variants);
}

void FieldBox::refresh()
{
    FormModel *model = context()->model;
    const Json *value = model->valueAt(pointer());
    const bool isNull = value && value->is_null() && field().nullable;
    if (m_switch) {
        m_switch->setChecked(value != nullptr);
    }
    if (m_null) {
        m_null->setChecked(isNull);
    }
    if (m_variants) {
        m_variants->setCurrentIndex(model->variantAt(field(), pointer()));
        m_variants->setEnabled(!isNull);
    }
    const SchemaField &content = contentOf(*model, field(), pointer());
    m_add->setVisible(
        !isNull && (content.kind == FieldKind::Array || (content.kind == FieldKind::Object && content.additional())));
    m_about->setText(about());
    m_rows->refresh(isOpen());
    m_body->setVisible(isOpen() && m_rows->count() > 0);
    update();
}

QString FieldBox::about() const
{
    const Json *value = context()->model->valueAt(pointer());
    const SchemaField &content = contentOf(*context()->model, field(), pointer());
    QStringList words;
    if (content.kind == FieldKind::Array) {
        words += value && value->is_array() ? tr("list of %n", nullptr, int(value->size())) : tr("list");
    } else if (content.kind == FieldKind::Object) {
        words += content.properties().isEmpty() && content.additional() ? tr("map") : tr("object");
    }
    if (!field().required) {
        words += tr("optional");
    }
    return words.join(", "_L1);
}

// A required object that is not there (yet) shows its fields all the same: entering one makes it.
bool FieldBox::isOpen() const
{
    const Json *value = context()->model->valueAt(pointer());
    return value ? !(value->is_null() && field().nullable) : field().required;
}

void FieldBox::showFaults()
{
    m_fault->setText(faultToShow());
    m_rows->showFaults();
}

bool FieldBox::buildVisible(const QRect &visible)
{
    return m_rows->buildVisible(visible);
}

QWidget *FieldBox::reveal(const QString &target)
{
    if (target != pointer() || m_variants) {
        if (QWidget *inside = m_rows->reveal(target)) {
            return inside;
        }
    }
    return m_switch ? static_cast<QWidget *>(m_switch) : m_variants ? static_cast<QWidget *>(m_variants) : m_add;
}

void FieldBox::addRow()
{
    touch();
    FormModel *model = context()->model;
    const SchemaField &content = contentOf(*model, field(), pointer());
    if (content.kind == FieldKind::Array) {
        model->addItem(content, pointer());
    } else {
        model->addEntry(content, pointer());
    }
}

void FieldBox::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metricsOf(this).radius(),
                         metricsOf(this).radius());
    painter.save();
    painter.setClipPath(frame);
    painter.fillRect(m_head->geometry(), tokens.raised);
    painter.restore();
    painter.setPen(tokens.line);
    painter.drawPath(frame);
}

} // namespace Signalbox

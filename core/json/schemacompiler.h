// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/json/schemanode.h"

#include <QHash>
#include <QUrl>

#include <memory>

namespace Signalbox {

/// What a keyword's own value must be.
enum class SchemaValueKind : quint8 { Number, Count, Text, TextList, AnyList, Any, Flag };

/// Turns a schema document into a graph of rules. References are resolved inside the document only. Recursion is bound
/// by the depth limit on the document. (Not jsoncons' validator: it has no budget. A $ref to itself or a long text under
/// a pattern overflows its stack; 2^40 allOf and ^(a+)+$ never end.)
class SchemaCompiler
{
public:
    [[nodiscard]] static Result<std::shared_ptr<const SchemaGraph>> compile(const Json &schema);

private:
    struct Place // where in the document the work is
    {
        QUrl base;
        SchemaResource *resource = nullptr;
        QString pointer;
    };
    struct Reference
    {
        SchemaNode *node;
        QUrl target;
        QString pointer;
        QString written;
    };

    bool run(const Json &schema);
    bool checkLimits(const Json &schema);
    bool chooseDialect(const Json &schema);
    bool resolveReferences();

    SchemaNode *compileNode(const Json &schema, Place place);
    void identify(const Json &schema, Place &place, SchemaNode &node);
    void compileKeyword(const std::string &keyword, const Json &schema, const Json &value, const Place &place,
                        SchemaNode &node);
    bool compileValueRule(const std::string &keyword, const Json &value, const Place &place, SchemaNode &node);
    bool readValue(SchemaValueKind kind, const Json &value, const Place &place, SchemaRule &rule);
    bool compileSubschemaRule(const std::string &keyword, const Json &schema, const Json &value, const Place &place,
                              SchemaNode &node);
    void compileElements(const Json &schema, const Place &place, SchemaNode &node);
    void compileMembers(const Json &schema, const Place &place, SchemaNode &node);
    void compileDependencies(const std::string &keyword, const Json &value, const Place &place, SchemaNode &node);
    void compileReference(const std::string &keyword, const Json &value, const Place &place, SchemaNode &node);

    const SchemaNode *child(const Json &schema, const Place &place, const std::string &step);
    std::vector<const SchemaNode *> children(const Json &list, const Place &place, const std::string &keyword);
    std::vector<std::pair<std::string, const SchemaNode *>> namedChildren(const Json &object, const Place &place,
                                                                          const std::string &keyword);
    std::vector<std::string> texts(const Json &list, const Place &place);
    qint64 count(const Json &value, const Place &place);
    SchemaPattern pattern(const QString &text, const Place &place);
    const SchemaNode *target(const QUrl &url);
    const SchemaNode *targetByPointer(const QUrl &base, const QString &fragment);

    void fail(const QString &message, const QString &pointer);

    std::shared_ptr<SchemaGraph> m_graph;
    QHash<QUrl, const SchemaNode *> m_addressed; // by $id and anchors
    QHash<const Json *, SchemaNode *> m_compiled;
    QHash<QUrl, std::pair<const Json *, SchemaResource *>> m_documents; // where pointers start from
    std::vector<Reference> m_references;
    bool m_oldReferences = false; // draft 7 and before: $ref hides what stands beside it
    const char *m_idKeyword = "$id";
    Error m_error;
    bool m_failed = false;
};

} // namespace Signalbox

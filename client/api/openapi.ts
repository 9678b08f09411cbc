/** Made by `npm run generate:api` from the schemas of server/api; not to be edited. */

export interface paths {
    "/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is said, by whom, about whom
         * @description Role: reader.
         */
        get: operations["getClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/communities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Groups of entities that have much to do with each other
         * @description Louvain on the relations without their directions, weighted by independent sources; the same graph gives the same groups.
         *
         *     Role: reader.
         */
        get: operations["getCommunities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cypher": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the graph in Cypher
         * @description Reads only. A refused statement answers 422 and says what was refused and where.
         *
         *     Role: analyst.
         */
        post: operations["postCypher"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cypher/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a statement without running it
         * @description A statement that would be refused answers 422 with the place; for one that passes, which parameters it wants.
         *
         *     Role: analyst.
         */
        post: operations["postCypherExplain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cypher/queries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Questions worth asking, with their parameters
         * @description Role: reader.
         */
        get: operations["getCypherQueries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find documents
         * @description Role: reader.
         */
        get: operations["getDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One document with its text
         * @description Role: reader.
         */
        get: operations["getDocumentsId"];
        put?: never;
        post?: never;
        /**
         * Withdraw a document and exactly its evidence
         * @description Role: editor.
         */
        delete: operations["deleteDocumentsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/annotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mentions, claims and figures of a document, by offset
         * @description W3C Web Annotations. Position selectors count code points, as the standard wants; `span` counts UTF-16 units.
         *
         *     Role: reader.
         */
        get: operations["getDocumentsIdAnnotations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/graph": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The relations that a document gives evidence for
         * @description The numbers of the edges are those of all documents.
         *
         *     Role: reader.
         */
        get: operations["getDocumentsIdGraph"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find entities by name or alias
         * @description Role: reader.
         */
        get: operations["getEntities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One entity in detail
         * @description Role: reader.
         */
        get: operations["getEntitiesId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{id}/neighbours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Entities related to one
         * @description `counts.available` counts all neighbours under the filters, `counts.shown` those given. For more, follow `page.next`, or send the ids shown in `exclude`.
         *
         *     Role: reader.
         */
        get: operations["getEntitiesIdNeighbours"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{id}/neighbours/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many neighbours an expansion would find
         * @description Role: reader.
         */
        get: operations["getEntitiesIdNeighboursCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/suggest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Complete a name
         * @description Role: reader.
         */
        get: operations["getEntitiesSuggest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find events by participant, place and time
         * @description Role: reader.
         */
        get: operations["getEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One event in detail
         * @description Role: reader.
         */
        get: operations["getEventsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{id}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who says how many
         * @description Figures are never averaged or chosen: they stand side by side by measure, with the range over time.
         *
         *     Role: reader.
         */
        get: operations["getEventsIdFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The graph as a file
         * @description Streamed from the first byte. Revision and filters stand in its header, where the format has one, and in X-Graph-Revision.
         *
         *     Role: reader.
         */
        get: operations["getExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/induced": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The relations between the entities given, under filters
         * @description What of a picture stands under a filter, or what a saved view holds by now. Unknown ids are left out.
         *
         *     Role: reader.
         */
        post: operations["postInduced"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ingest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take documents in
         * @description JSON with `documents` or `urls`, NDJSON with an article a line, or files as multipart/form-data. Answers at once with a job. The same document again changes nothing and is reported as duplicate. With `Idempotency-Key` a repeated request gives the first job.
         *
         *     Role: editor.
         */
        post: operations["postIngest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Jobs, newest first
         * @description Role: reader.
         */
        get: operations["getJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One job with the outcome of each document
         * @description Role: reader.
         */
        get: operations["getJobsId"];
        put?: never;
        post?: never;
        /**
         * Stop a job before its next document
         * @description What is loaded stays. A job that is over stays as it is.
         *
         *     Role: editor.
         */
        delete: operations["deleteJobsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A job as it happens, by server-sent events
         * @description `event:` is `state`, `progress` or `document`; `data:` is a JobEvent. After a break send `Last-Event-ID` and nothing is lost. The stream ends when the job has ended; asking again for what was all seen answers 204.
         *
         *     Role: reader.
         */
        get: operations["getJobsIdEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go on with a job that failed because the store was away
         * @description What it has loaded is passed over; nothing needs to be sent again. Any other job is a Conflict.
         *
         *     Role: editor.
         */
        post: operations["postJobsIdResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/judgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which entities were judged one, and which not
         * @description Role: reader.
         */
        get: operations["getJudgements"];
        put?: never;
        /**
         * Judge two entities to be one, or not
         * @description Deleting the judgement undoes it. 409 if a person's judgement says the opposite: delete that one first.
         *
         *     Role: editor.
         */
        post: operations["postJudgements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/judgements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Undo a judgement
         * @description Role: editor.
         */
        delete: operations["deleteJudgementsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/judgements/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which entities may be one
         * @description Likely pairs that neither the linker nor a person has judged, each with the reason. Nothing is merged.
         *
         *     Role: reader.
         */
        get: operations["getJudgementsSuggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/neighbours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Entities related to any of several
         * @description Role: reader.
         */
        post: operations["postNeighbours"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The best-evidenced entities and the relations between them
         * @description Role: reader.
         */
        get: operations["getOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/paths": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ways from one entity to another
         * @description Relations are followed in both directions. `from` and `to` are entities here, not dates.
         *
         *     Role: reader.
         */
        get: operations["getPaths"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconcile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The service's manifest, or the answer to a question
         * @description Reconciliation Service API 0.2. Give this address to OpenRefine as a standard service. Pages of other origins ask by CORS where their origin is trusted; there is no JSONP, which would answer any page.
         *
         *     Role: reader.
         */
        get: operations["getReconcile"];
        put?: never;
        /**
         * Match names with entities, or fetch their values
         * @description Role: reader.
         */
        post: operations["postReconcile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconcile/flyout/entity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An entity as a few lines of HTML
         * @description Role: reader.
         */
        get: operations["getReconcileFlyoutEntity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconcile/flyout/property": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A property as a few lines of HTML
         * @description Role: reader.
         */
        get: operations["getReconcileFlyoutProperty"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconcile/flyout/type": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A type as a few lines of HTML
         * @description Role: reader.
         */
        get: operations["getReconcileFlyoutType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconcile/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An entity as a small page
         * @description May be framed by this server's own pages and those of the trusted origins.
         *
         *     Role: reader.
         */
        get: operations["getReconcilePreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconcile/properties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Properties that entities of a type can have
         * @description Role: reader.
         */
        get: operations["getReconcileProperties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconcile/suggest/entity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Complete the name of an entity
         * @description Role: reader.
         */
        get: operations["getReconcileSuggestEntity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconcile/suggest/property": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Complete the name of a property
         * @description Role: reader.
         */
        get: operations["getReconcileSuggestProperty"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconcile/suggest/type": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Complete the name of a type
         * @description Role: reader.
         */
        get: operations["getReconcileSuggestType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/relations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One relation with both its ends
         * @description Role: reader.
         */
        get: operations["getRelationsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/relations/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The sentences behind a relation
         * @description Role: reader.
         */
        get: operations["getRelationsIdEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The vocabulary: types, predicates, formats, and what Cypher can name
         * @description Role: reader.
         */
        get: operations["getSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/speakers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whom claims are attributed to
         * @description Role: reader.
         */
        get: operations["getSpeakers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Numbers by type, predicate, polarity and publisher
         * @description Role: reader.
         */
        get: operations["getStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Claims and documents by date
         * @description Role: reader.
         */
        get: operations["getTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Saved views by name
         * @description Role: reader.
         */
        get: operations["getViews"];
        put?: never;
        /**
         * Save a view
         * @description Role: analyst.
         */
        post: operations["postViews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One saved view
         * @description Role: reader.
         */
        get: operations["getViewsId"];
        /**
         * Change a view
         * @description Role: analyst.
         */
        put: operations["putViewsId"];
        post?: never;
        /**
         * Delete a view
         * @description Role: analyst.
         */
        delete: operations["deleteViewsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description W3C Web Annotation. */
        Annotation: {
            /** @constant */
            "@context": "http://www.w3.org/ns/anno.jsonld";
            /** @description What is marked: `{kind: mention | claim | figure, …}`. */
            body: {
                [key: string]: unknown;
            };
            id: string;
            /**
             * @description identifying: a mention of an entity; describing: a claim or a figure.
             * @enum {string}
             */
            motivation: "identifying" | "describing";
            /** @description The same place in UTF-16 units, for `text.slice(start, end)`. */
            span: {
                end: number;
                start: number;
            };
            target: {
                selector: ({
                    end: number;
                    /** @description In Unicode code points, as the standard wants it. */
                    start: number;
                    /** @constant */
                    type: "TextPositionSelector";
                } | {
                    exact: string;
                    prefix: string;
                    suffix: string;
                    /** @constant */
                    type: "TextQuoteSelector";
                })[];
                source: string;
            };
            /** @constant */
            type: "Annotation";
        };
        /** @description All annotations of one document, by offset. */
        AnnotationPage: {
            /** @constant */
            "@context": "http://www.w3.org/ns/anno.jsonld";
            id: string;
            items: components["schemas"]["Annotation"][];
            /** @constant */
            startIndex: 0;
            /** @constant */
            type: "AnnotationPage";
        };
        Claim: {
            /** @description Stable, opaque id of an entity: `ent_…`. */
            about?: string;
            /** @description Stable, opaque id of an entity: `ent_…`. */
            attributedTo?: string;
            confidence: number;
            /** @description Words that set polarity or attribution, as written. */
            cues: string[];
            date?: components["schemas"]["PartialDate"];
            /** @description Stable, opaque id of a document: `doc_…`. */
            documentId: string;
            end: number;
            eventType?: components["schemas"]["EventType"];
            /** @description The rule that found it. */
            frameId: string;
            /** @description Stable, opaque id of a claim: `clm_…`. */
            id: string;
            /** @description Stable, opaque id of an entity: `ent_…`. */
            object: string;
            polarity: components["schemas"]["Polarity"];
            predicate: components["schemas"]["Predicate"];
            /** @description UTF-16 offset, exclusive. */
            sentenceEnd: number;
            /** @description UTF-16 offset into the document's text, inclusive. */
            sentenceStart: number;
            start: number;
            /** @description Stable, opaque id of an entity: `ent_…`. */
            subject: string;
        };
        Communities: {
            edges: number;
            items: {
                id: string;
                /** @description Names of its best-connected members. */
                label: string;
                leaders: {
                    /** @description Stable, opaque id of an entity: `ent_…`. */
                    id: string;
                    name: string;
                    type: components["schemas"]["EntityType"];
                }[];
                members: string[];
                size: number;
            }[];
            modularity: number;
            nodes: number;
            truncated: components["schemas"]["Truncation"] | null;
        };
        CypherAnswer: {
            fields: string[];
            /** @description The nodes and relationships in the rows; absent if there are none. */
            graph?: components["schemas"]["CypherGraph"];
            /** @description Nodes and relationships carry `$kind: node | relationship`. */
            rows: unknown[][];
            summary: {
                /** @description Relationships left out of `graph` because the rows hold only one of their ends, or none. */
                danglingEdges: number;
                ms: number;
                rows: number;
                truncated: components["schemas"]["Truncation"] | null;
            };
        };
        /** @description The statement is allowed. `missing` are the parameters it wants and was not given. */
        CypherExplainAnswer: {
            /** @constant */
            allowed: true;
            missing: string[];
            parameters: string[];
            store: string;
        };
        CypherExplainRequest: {
            parameters?: {
                [key: string]: unknown;
            };
            statement: string;
        };
        CypherGraph: {
            attributes: {
                [key: string]: unknown;
            };
            edges: {
                attributes: {
                    id: string;
                    label: string;
                    predicate: string;
                } & {
                    [key: string]: unknown;
                };
                key: string;
                source: string;
                target: string;
            }[];
            nodes: {
                attributes: {
                    id: string;
                    label: string;
                    labels: string[];
                    type: string;
                } & {
                    [key: string]: unknown;
                };
                key: string;
            }[];
            options: {
                /** @constant */
                allowSelfLoops: true;
                /** @constant */
                multi: true;
                /** @constant */
                type: "directed";
            };
        };
        CypherQueriesAnswer: {
            items: {
                description: string;
                id: string;
                parameters: {
                    description: string;
                    example?: unknown;
                    name: string;
                    type: string;
                }[];
                statement: string;
                title: string;
            }[];
        };
        CypherRequest: {
            /**
             * @description Most rows.
             * @default 1000
             */
            limit: number;
            parameters?: {
                [key: string]: unknown;
            };
            statement: string;
            /** @default 10000 */
            timeoutMs: number;
        };
        Document: {
            contentHash: string;
            counts: {
                claims: number;
                entities: number;
                figures: number;
                mentions: number;
            };
            extractorVersion: string;
            /** @description Stable, opaque id of a document: `doc_…`. */
            id: string;
            ingestedAt: string;
            language: string;
            publishedOn?: components["schemas"]["PartialDate"];
            publisher?: string;
            /** @description Near-copies of one text share a story: `sty_…`. */
            storyId: string;
            /** @description Unaltered. All offsets are UTF-16 units into it, end exclusive. */
            text: string;
            title: string;
            url?: string;
        };
        DocumentsAnswer: {
            items: components["schemas"]["DocumentSummary"][];
            page: components["schemas"]["Page"];
        };
        DocumentSummary: {
            /** @description Stable, opaque id of a document: `doc_…`. */
            id: string;
            ingestedAt: string;
            language: string;
            publishedOn?: components["schemas"]["PartialDate"];
            publisher?: string;
            /** @description Near-copies of one text share a story: `sty_…`. */
            storyId: string;
            title: string;
            url?: string;
        };
        EdgeAttributes: {
            alleged: number;
            asserted: number;
            claims: number;
            confidence: number;
            contested: boolean;
            denied: number;
            documents: number;
            firstSeen?: components["schemas"]["PartialDate"];
            /** @description Stable, opaque id of a relation: `rel_…`. */
            id: string;
            label: string;
            lastSeen?: components["schemas"]["PartialDate"];
            predicate: components["schemas"]["Predicate"];
            /** @description How a person reads the edge: subject READS object. */
            reads: string;
            /** @description Independent sources: near-copies of one story count once. */
            sources: number;
            speculated: number;
            /** @description The predicate has no direction. The edge is stored directed all the same. */
            symmetric: boolean;
        };
        Entity: {
            aliases: string[];
            /** @description ISO 3166-1 alpha-3. */
            country?: string;
            date?: components["schemas"]["PartialDate"];
            eventKind?: string;
            /** @description Stable, opaque id of an entity: `ent_…`. */
            id: string;
            latitude?: number;
            longitude?: number;
            name: string;
            /** @description Stable, opaque id of an entity: `ent_…`. */
            placeId?: string;
            role?: string;
            type: components["schemas"]["EntityType"];
            wikidata?: string;
        };
        EntityDetail: {
            aliases: string[];
            /** @description ISO 3166-1 alpha-3. */
            country?: string;
            date?: components["schemas"]["PartialDate"];
            degree: number;
            degreeByPredicate: components["schemas"]["PredicateCount"][];
            documents: components["schemas"]["DocumentSummary"][];
            eventKind?: string;
            firstSeen?: components["schemas"]["PartialDate"];
            /** @description Stable, opaque id of an entity: `ent_…`. */
            id: string;
            judgements: components["schemas"]["Judgement"][];
            lastSeen?: components["schemas"]["PartialDate"];
            latitude?: number;
            longitude?: number;
            mentions: number;
            name: string;
            /** @description Stable, opaque id of an entity: `ent_…`. */
            placeId?: string;
            /** @description Ids merged into this one; they answer 308. */
            previousIds: string[];
            role?: string;
            type: components["schemas"]["EntityType"];
            wikidata?: string;
        };
        EntityHit: {
            aliases: string[];
            /** @description ISO 3166-1 alpha-3. */
            country?: string;
            date?: components["schemas"]["PartialDate"];
            degree: number;
            documents: number;
            eventKind?: string;
            /** @description Stable, opaque id of an entity: `ent_…`. */
            id: string;
            lastSeen?: components["schemas"]["PartialDate"];
            latitude?: number;
            longitude?: number;
            /** @description The name or alias that matched. */
            matched: string;
            mentions: number;
            name: string;
            /** @description Stable, opaque id of an entity: `ent_…`. */
            placeId?: string;
            role?: string;
            type: components["schemas"]["EntityType"];
            wikidata?: string;
        };
        EntitySearchAnswer: {
            facets?: {
                type: {
                    [key: string]: number;
                };
            };
            items: components["schemas"]["EntityHit"][];
            page: components["schemas"]["Page"];
        };
        EntitySuggestAnswer: {
            items: components["schemas"]["EntityHit"][];
        };
        /**
         * @description Kind of entity, as in the ontology.
         * @enum {string}
         */
        EntityType: "Person" | "Organization" | "ArmedGroup" | "State" | "Place" | "People" | "Event";
        EventDetail: {
            aliases: string[];
            /** @description ISO 3166-1 alpha-3. */
            country?: string;
            date?: components["schemas"]["PartialDate"];
            degree: number;
            degreeByPredicate: components["schemas"]["PredicateCount"][];
            documents: components["schemas"]["DocumentSummary"][];
            eventKind?: string;
            firstSeen?: components["schemas"]["PartialDate"];
            /** @description Stable, opaque id of an entity: `ent_…`. */
            id: string;
            judgements: components["schemas"]["Judgement"][];
            lastSeen?: components["schemas"]["PartialDate"];
            latitude?: number;
            longitude?: number;
            mentions: number;
            name: string;
            place?: {
                /** @description Stable, opaque id of an entity: `ent_…`. */
                id: string;
                name: string;
            };
            /** @description Stable, opaque id of an entity: `ent_…`. */
            placeId?: string;
            /** @description Ids merged into this one; they answer 308. */
            previousIds: string[];
            role?: string;
            type: components["schemas"]["EntityType"];
            wikidata?: string;
        };
        EventsAnswer: {
            items: components["schemas"]["EntityHit"][];
            page: components["schemas"]["Page"];
            truncated: components["schemas"]["Truncation"] | null;
        };
        /**
         * @description Kind of political event, from most cooperative to most hostile.
         * @enum {string}
         */
        EventType: "AGREE" | "CONSULT" | "SUPPORT" | "COOPERATE" | "AID" | "CONCEDE" | "RETREAT" | "INVESTIGATE" | "DEMAND" | "DISAPPROVE" | "REJECT" | "THREATEN" | "PROTEST" | "MOBILIZE" | "SANCTION" | "COERCE" | "ASSAULT" | "FIGHT";
        /** @description One claim with its sentence and its source. */
        Evidence: {
            attributedTo?: components["schemas"]["Speaker"];
            claim: components["schemas"]["Claim"];
            document: components["schemas"]["DocumentSummary"];
            sentence: string;
        };
        EvidenceAnswer: {
            items: components["schemas"]["Evidence"][];
            page: components["schemas"]["Page"];
            /** @description With group=story: the claims of this page by story, in order of appearance. */
            stories?: {
                claims: string[];
                documents: string[];
                /** @description Near-copies of one text share a story: `sty_…`. */
                storyId: string;
            }[];
        };
        Figure: {
            attributedTo?: components["schemas"]["Speaker"];
            /** @description How it was worked out, if the text gives no plain number. */
            derivation?: string;
            document: components["schemas"]["DocumentSummary"];
            end: number;
            /** @description Stable, opaque id of a figure: `fig_…`. */
            id: string;
            max?: number;
            /** @description killed, injured, detained, evacuated, distance, … */
            measure: string;
            min?: number;
            /** @enum {string} */
            qualifier: "exact" | "at_least" | "at_most" | "about" | "over" | "almost";
            sentence: string;
            sentenceEnd: number;
            sentenceStart: number;
            start: number;
            unit?: string;
            value?: number;
        };
        FigureBoard: {
            event: {
                /** @description Stable, opaque id of an entity: `ent_…`. */
                id: string;
                name: string;
            };
            measures: {
                /** @description By publication date. */
                figures: components["schemas"]["Figure"][];
                measure: string;
                /** @description Range of the numbers published on each date. */
                overTime: {
                    date: components["schemas"]["PartialDate"];
                    figures: number;
                    high: number;
                    low: number;
                }[];
                /** @description Lowest and highest number given by anyone. */
                range: {
                    high: number;
                    low: number;
                } | null;
                unit?: string;
            }[];
        };
        GraphAnswer: {
            counts: components["schemas"]["GraphCounts"];
            graph: components["schemas"]["SerializedGraph"];
            truncated: components["schemas"]["Truncation"] | null;
        };
        GraphCounts: {
            edges: number;
            nodes: number;
        };
        GraphOptions: {
            /** @constant */
            allowSelfLoops: true;
            /** @constant */
            multi: true;
            /** @constant */
            type: "directed";
        };
        InducedRequest: {
            /** @description Only claims that one of these entities makes. */
            attributedTo?: string[];
            /** @description true: only contested relations; false: only uncontested ones. */
            contested?: boolean;
            /** @description First date, inclusive. */
            from?: components["schemas"]["PartialDate"];
            ids: string[];
            /** @description Least confidence of a claim. */
            minConfidence?: number;
            /** @description Least number of independent sources. */
            minSources?: number;
            /** @description Only claims put in one of these ways. */
            polarity?: components["schemas"]["Polarity"][];
            /** @description Only these predicates. */
            predicate?: components["schemas"]["Predicate"][];
            /** @description Only documents of these publishers. */
            source?: string[];
            /**
             * @description Which date `from` and `to` are about: when it happened, or (default) when it was published.
             * @enum {string}
             */
            timeField?: "event" | "published";
            /** @description Last date, inclusive. */
            to?: components["schemas"]["PartialDate"];
        };
        IngestOutcome: {
            counts?: {
                claims: number;
                entities: number;
                figures: number;
                mentions: number;
            };
            /** @description For a duplicate, the document that was there before. */
            documentId?: string;
            name: string;
            /** @description A document that was there before and says nearly the same; both count as one source. */
            nearCopyOf?: string;
            /** @description What was left out of its fields and why, and what was inferred. */
            notes?: string[];
            reason?: {
                code: string;
                message: string;
            };
            /** @enum {string} */
            status: "ingested" | "duplicate" | "rejected";
        };
        IngestOutcomeOutput: {
            counts?: {
                claims: number;
                entities: number;
                figures: number;
                mentions: number;
            };
            /** @description For a duplicate, the document that was there before. */
            documentId?: string;
            name: string;
            /** @description A document that was there before and says nearly the same; both count as one source. */
            nearCopyOf?: string;
            /** @description What was left out of its fields and why, and what was inferred. */
            notes?: string[];
            reason?: {
                code: string;
                message: string;
            };
            /** @enum {string} */
            status: "ingested" | "duplicate" | "rejected";
        };
        IngestRequest: {
            documents?: {
                /** @description The sender's own name for it; comes back as `name`. */
                id?: string;
                language?: string;
                publishedOn?: components["schemas"]["PartialDate"];
                publisher?: string;
                text: string;
                title?: string;
                /** Format: uri */
                url?: string;
            }[];
            /** @description Fetched by the server; public addresses only. */
            urls?: string[];
        };
        Job: {
            counts: {
                duplicate: number;
                ingested: number;
                rejected: number;
            };
            createdAt: string;
            endedAt?: string;
            error?: {
                code: string;
                message: string;
            };
            /** @description Id of a job: `job_…`. */
            id: string;
            /** @enum {string} */
            kind: "ingest";
            /** @description By document, as far as it has come. */
            outcomes: components["schemas"]["IngestOutcomeOutput"][];
            progress: {
                done: number;
                stage: string;
                total: number;
            };
            /** @description It failed because the store was away; what came in is kept for `POST /jobs/{id}/resume`. */
            resumable?: boolean;
            /** @description Of the graph, when it had ended. */
            revision?: number;
            startedAt?: string;
            /** @enum {string} */
            state: "queued" | "running" | "succeeded" | "failed" | "cancelled";
        };
        JobEvent: {
            job: components["schemas"]["JobSummaryOutput"];
            /** @constant */
            kind: "state";
        } | {
            done: number;
            /** @constant */
            kind: "progress";
            stage: string;
            total: number;
        } | {
            /** @constant */
            kind: "document";
            outcome: components["schemas"]["IngestOutcomeOutput"];
        };
        JobsAnswer: {
            items: components["schemas"]["JobSummaryOutput"][];
            page: components["schemas"]["Page"];
        };
        JobStreamEvent: {
            /** @description A JobEvent as JSON. */
            data: string;
            /** @enum {string} */
            event: "state" | "progress" | "document";
            /** @description For `Last-Event-ID`. */
            id: string;
        };
        JobSummary: {
            counts: {
                duplicate: number;
                ingested: number;
                rejected: number;
            };
            createdAt: string;
            endedAt?: string;
            error?: {
                code: string;
                message: string;
            };
            /** @description Id of a job: `job_…`. */
            id: string;
            /** @enum {string} */
            kind: "ingest";
            progress: {
                done: number;
                stage: string;
                total: number;
            };
            /** @description It failed because the store was away; what came in is kept for `POST /jobs/{id}/resume`. */
            resumable?: boolean;
            /** @description Of the graph, when it had ended. */
            revision?: number;
            startedAt?: string;
            /** @enum {string} */
            state: "queued" | "running" | "succeeded" | "failed" | "cancelled";
        };
        JobSummaryOutput: {
            counts: {
                duplicate: number;
                ingested: number;
                rejected: number;
            };
            createdAt: string;
            endedAt?: string;
            error?: {
                code: string;
                message: string;
            };
            /** @description Id of a job: `job_…`. */
            id: string;
            /** @enum {string} */
            kind: "ingest";
            progress: {
                done: number;
                stage: string;
                total: number;
            };
            /** @description It failed because the store was away; what came in is kept for `POST /jobs/{id}/resume`. */
            resumable?: boolean;
            /** @description Of the graph, when it had ended. */
            revision?: number;
            startedAt?: string;
            /** @enum {string} */
            state: "queued" | "running" | "succeeded" | "failed" | "cancelled";
        };
        Judgement: {
            /** @description `linker`, or the name of the key that was used. */
            by: string;
            /** @description Stable, opaque id of a judgement: `jdg_…`. */
            id: string;
            /** @description ISO instant; absent for the linker. */
            madeAt?: string;
            pair: [
                string,
                string
            ];
            reason: string;
            /** @enum {string} */
            verdict: "same" | "distinct";
        };
        JudgementRequest: {
            /** @description Why; shown to whoever asks later. */
            reason: string;
            same: [
                string,
                string
            ];
        } | {
            distinct: [
                string,
                string
            ];
            /** @description Why; shown to whoever asks later. */
            reason: string;
        };
        JudgementsAnswer: {
            items: components["schemas"]["NamedJudgement"][];
            page: components["schemas"]["Page"];
        };
        NamedJudgement: {
            /** @description `linker`, or the name of the key that was used. */
            by: string;
            /** @description Stable, opaque id of a judgement: `jdg_…`. */
            id: string;
            /** @description ISO instant; absent for the linker. */
            madeAt?: string;
            /** @description Of the pair, as extracted. */
            names: [
                string,
                string
            ];
            pair: [
                string,
                string
            ];
            reason: string;
            /** @enum {string} */
            verdict: "same" | "distinct";
        };
        NeighbourCounts: {
            byPredicate: components["schemas"]["PredicateCount"][];
            byType: {
                [key: string]: number;
            };
            /** @description Distinct neighbours under the filters. */
            neighbours: number;
            relations: number;
        };
        NeighboursAnswer: {
            counts: {
                available: components["schemas"]["NeighbourCounts"];
                edges: number;
                nodes: number;
                /** @description What is given, with the pages before. */
                shown: components["schemas"]["NeighbourCounts"];
            };
            graph: components["schemas"]["SerializedGraph"];
            /** @description Of neighbours: `next` leads to those that were not given yet, with their relations to all that were. */
            page: components["schemas"]["Page"];
            /** @description Counts what the pages before have given as shown. */
            truncated: components["schemas"]["Truncation"] | null;
        };
        NeighboursRequest: {
            /** @description Only claims that one of these entities makes. */
            attributedTo?: string[];
            /** @description true: only contested relations; false: only uncontested ones. */
            contested?: boolean;
            /** @description Opaque: `page.next` of the page before. */
            cursor?: string;
            /**
             * @description How many relations away at most.
             * @default 1
             */
            depth: number;
            /**
             * @default both
             * @enum {string}
             */
            direction: "in" | "out" | "both";
            /** @description Leave these out: what is shown already. */
            exclude?: string[];
            /** @description First date, inclusive. */
            from?: components["schemas"]["PartialDate"];
            ids: string[];
            /**
             * @description Most neighbours to give.
             * @default 50
             */
            limit: number;
            /** @description Most neighbours by one predicate. Only with depth 1. */
            limitPerPredicate?: number;
            /** @description Least confidence of a claim. */
            minConfidence?: number;
            /** @description Least number of independent sources. */
            minSources?: number;
            /** @description Only claims put in one of these ways. */
            polarity?: components["schemas"]["Polarity"][];
            /** @description Only these predicates. */
            predicate?: components["schemas"]["Predicate"][];
            /**
             * @description Which neighbours come first where not all are shown.
             * @default evidence
             * @enum {string}
             */
            rank: "evidence" | "recent" | "degree";
            /** @description Only documents of these publishers. */
            source?: string[];
            /**
             * @description Which date `from` and `to` are about: when it happened, or (default) when it was published.
             * @enum {string}
             */
            timeField?: "event" | "published";
            /** @description Last date, inclusive. */
            to?: components["schemas"]["PartialDate"];
            /** @description Only neighbours of these types. */
            type?: components["schemas"]["EntityType"][];
        };
        NodeAttributes: {
            aliases: string[];
            /** @description ISO 3166-1 alpha-3. */
            country?: string;
            date?: components["schemas"]["PartialDate"];
            /** @description Number of all its relations, whatever the filter. */
            degree: number;
            documents: number;
            eventKind?: string;
            /** @description Stable, opaque id of an entity: `ent_…`. */
            id: string;
            label: string;
            latitude?: number;
            longitude?: number;
            mentions: number;
            name: string;
            /** @description Stable, opaque id of an entity: `ent_…`. */
            placeId?: string;
            role?: string;
            type: components["schemas"]["EntityType"];
            wikidata?: string;
        };
        Page: {
            limit: number;
            /** @description Cursor of the next page, or null on the last one. */
            next: string | null;
            /** @description Number of all hits, whatever the page. */
            total: number;
            /**
             * @description `gte`: there are at least so many.
             * @enum {string}
             */
            totalRelation: "eq" | "gte";
        };
        /** @description ISO date of known precision: `2024`, `2024-03` or `2024-03-22`. */
        PartialDate: string;
        PathsAnswer: {
            counts: components["schemas"]["GraphCounts"];
            graph: components["schemas"]["SerializedGraph"];
            paths: {
                edges: string[];
                nodes: string[];
                /** @description The edge with the fewest independent sources. */
                weakest: string;
            }[];
            truncated: components["schemas"]["Truncation"] | null;
        };
        /**
         * @description How the document puts it: as its own statement, at a distance, as a possibility, or as untrue.
         * @enum {string}
         */
        Polarity: "asserted" | "alleged" | "speculated" | "denied";
        /**
         * @description Kind of relation, as in the ontology.
         * @enum {string}
         */
        Predicate: "LEADER_OF" | "SPOKESPERSON_OF" | "MEMBER_OF" | "PART_OF" | "AFFILIATE_OF" | "SPLIT_FROM" | "ALLY_OF" | "CRITIC_OF" | "OPERATES_IN" | "CITIZEN_OF" | "ORIGINATES_FROM" | "LOCATED_IN" | "NEAR" | "OCCURRED_IN" | "TARGETED" | "ABOUT" | "PERPETRATED" | "INVOLVED_IN" | "FACILITATED" | "PARTICIPATED_IN" | "CLAIMED_RESPONSIBILITY" | "FAILED_TO_PREVENT" | "THWARTED" | "EXPLOITED" | "PUBLISHED_FOOTAGE_OF" | "TRIED_IN" | "ACCUSED" | "CRITICISED" | "INVESTIGATED" | "DENIED" | "DISMISSED" | "WARNED" | "THREATENED" | "DEMANDED" | "ACKNOWLEDGED" | "VERIFIED" | "IDENTIFIED_AS" | "CLAIMED_VICTORY_OVER" | "MET_WITH" | "NEGOTIATED_WITH" | "SHARED_INTELLIGENCE_WITH" | "AGREED_WITH" | "COOPERATED_WITH" | "SUPPORTED" | "PRAISED" | "SUPPLIED" | "ATTACKED" | "INVADED" | "IN_CONFLICT_WITH" | "OPPRESSED" | "TOOK_OVER" | "KILLED" | "DETAINED" | "CRACKED_DOWN_ON" | "EXPELLED" | "SANCTIONED" | "MOBILIZED_AGAINST" | "PROTESTED_AGAINST" | "WITHDREW_FROM" | "RECRUITED" | "FLED_TO";
        PredicateCount: {
            count: number;
            /** @enum {string} */
            direction: "in" | "out";
            predicate: components["schemas"]["Predicate"];
        };
        /** @description RFC 9457. */
        Problem: {
            /** @description Stable: what programs should look at. */
            code: string;
            detail: string;
            errors?: {
                detail: string;
                /** @description JSON Pointer into {path, query, body}. */
                pointer: string;
            }[];
            /** @description Id of the request, as in the header X-Request-Id and the server's log. */
            instance?: string;
            /** @description Where in a Cypher statement it failed: offset in UTF-16 units from 0, line and column from 1. */
            position?: {
                column: number;
                line: number;
                offset: number;
            };
            status: number;
            title: string;
            type: string;
        };
        ReconcileCandidate: {
            description: string;
            features: {
                id: string;
                value: number;
            }[];
            /** @description Stable, opaque id of an entity: `ent_…`. */
            id: string;
            /** @description Nothing else here bears that name, and nothing given speaks against it. */
            match: boolean;
            name: string;
            score: number;
            type: {
                id: string;
                name: string;
            }[];
        };
        ReconcileExtension: {
            meta: {
                id: string;
                name: string;
                type?: {
                    id: string;
                    name: string;
                };
            }[];
            /** @description By the ids asked for, then by property. */
            rows: {
                [key: string]: {
                    [key: string]: ({
                        str: string;
                    } | {
                        int: number;
                    } | {
                        float: number;
                    } | {
                        description?: string;
                        /** @description Stable, opaque id of an entity: `ent_…`. */
                        id: string;
                        name: string;
                    })[];
                };
            };
        };
        ReconcileFlyout: {
            html: string;
            id: string;
        };
        ReconcileForm: {
            /** @description JSON: {ids, properties: [{id, settings: {limit, direction, polarity}}]}, at most 200 ids and 20 properties; gives the values that the entities have. */
            extend?: string;
            /** @description JSON: an object of queries by keys of your own, at most 100, each {query, type, type_strict, limit (at most 100), properties}. */
            queries?: string;
            /** @description One query alone, as JSON or as the plain name. */
            query?: string;
        };
        ReconcileManifest: {
            /** @description Where keys are wanted: `Bearer` and the key in this header. */
            authentication?: {
                /** @constant */
                in: "header";
                name: string;
                /** @constant */
                type: "apiKey";
            };
            batchSize: number;
            defaultTypes: {
                id: string;
                name: string;
            }[];
            documentation: string;
            extend: {
                property_settings: {
                    choices?: {
                        name: string;
                        value: string;
                    }[];
                    default: number | string;
                    help_text: string;
                    label: string;
                    name: string;
                    /** @enum {string} */
                    type: "number" | "select";
                }[];
                propose_properties: {
                    service_path: string;
                    service_url: string;
                };
            };
            identifierSpace: string;
            name: string;
            preview: {
                height: number;
                url: string;
                width: number;
            };
            schemaSpace: string;
            serviceVersion: string;
            suggest: {
                entity: {
                    flyout_service_path: string;
                    flyout_service_url: string;
                    service_path: string;
                    service_url: string;
                };
                property: {
                    flyout_service_path: string;
                    flyout_service_url: string;
                    service_path: string;
                    service_url: string;
                };
                type: {
                    flyout_service_path: string;
                    flyout_service_url: string;
                    service_path: string;
                    service_url: string;
                };
            };
            versions: string[];
            view: {
                url: string;
            };
        };
        ReconcileProperties: {
            limit?: number;
            properties: {
                description: string;
                id: string;
                name: string;
            }[];
            type: string;
        };
        ReconcileResult: {
            result: components["schemas"]["ReconcileCandidate"][];
        };
        ReconcileResults: {
            [key: string]: components["schemas"]["ReconcileResult"];
        };
        ReconcileSuggestions: {
            result: {
                description: string;
                id: string;
                name: string;
                notable?: {
                    id: string;
                    name: string;
                }[];
            }[];
        };
        RelationAnswer: {
            object: components["schemas"]["Entity"];
            relation: components["schemas"]["EdgeAttributes"];
            subject: components["schemas"]["Entity"];
        };
        Schema: {
            /** @description What the codes of countries stand for. */
            countries: {
                /** @description ISO 3166-1 alpha-3. */
                code: string;
                name: string;
            }[];
            /** @description Of the graph as it is: derived relations by the types of their ends, then what carries evidence. */
            counts?: {
                edges: {
                    count: number;
                    derived: boolean;
                    from: string;
                    to: string;
                    type: string;
                }[];
                nodes: {
                    count: number;
                    label: string;
                }[];
                revision: number;
            };
            /** @description What a Cypher statement can name. */
            cypher: {
                labels: {
                    name: string;
                    properties: string[];
                }[];
                relationshipTypes: {
                    from: string[];
                    name: string;
                    properties: string[];
                    to: string[];
                }[];
            };
            entityTypes: {
                definition: string;
                followTheMoney: string | null;
                name: components["schemas"]["EntityType"];
                plural: string;
                schemaOrg: string | null;
                stix: string | null;
            }[];
            eventTypes: {
                definition: string;
                name: string;
            }[];
            exports: {
                extension: string;
                format: string;
                mediaType: string;
                title: string;
            }[];
            polarities: components["schemas"]["Polarity"][];
            predicates: {
                definition: string;
                domain: components["schemas"]["EntityType"][];
                eventType: string | null;
                family: string;
                name: components["schemas"]["Predicate"];
                plover: string | null;
                range: components["schemas"]["EntityType"][];
                reads: string;
                stix: string | null;
                symmetric: boolean;
                wikidata: string | null;
            }[];
        };
        /** @description graphology's JSON. */
        SerializedGraph: {
            attributes: {
                [key: string]: unknown;
            };
            edges: {
                attributes: components["schemas"]["EdgeAttributes"];
                key: string;
                source: string;
                target: string;
            }[];
            nodes: {
                attributes: components["schemas"]["NodeAttributes"];
                key: string;
            }[];
            options: components["schemas"]["GraphOptions"];
        };
        Speaker: {
            /** @description Stable, opaque id of an entity: `ent_…`. */
            id: string;
            name: string;
            type: components["schemas"]["EntityType"];
        };
        SpeakersAnswer: {
            items: {
                claims: number;
                /** @description Stable, opaque id of an entity: `ent_…`. */
                id: string;
                name: string;
                type: components["schemas"]["EntityType"];
            }[];
            page: components["schemas"]["Page"];
        };
        Stats: {
            claims: number;
            claimsByPolarity: {
                [key: string]: number;
            };
            contested: number;
            documents: number;
            entities: number;
            entitiesByType: {
                [key: string]: number;
            };
            figures: number;
            firstPublished?: components["schemas"]["PartialDate"];
            lastPublished?: components["schemas"]["PartialDate"];
            publishers: {
                documents: number;
                publisher: string;
            }[];
            relations: number;
            relationsByPredicate: {
                [key: string]: number;
            };
            revision: number;
            store: string;
            stories: number;
            version: string;
        };
        SuggestionsAnswer: {
            items: {
                names: [
                    string,
                    string
                ];
                pair: [
                    string,
                    string
                ];
                /** @description Why they may be one. */
                reason: string;
                type: components["schemas"]["EntityType"];
            }[];
            page: components["schemas"]["Page"];
        };
        Timeline: {
            items: {
                claims: number;
                date: string;
                documents: number;
            }[];
            /** @enum {string} */
            timeField: "event" | "published";
            /** @enum {string} */
            unit: "day" | "month" | "year";
        };
        /** @description What a cap hid. No cap is silent. */
        Truncation: {
            available: number;
            /** @description Which cap hid something. */
            reason: string;
            shown: number;
        };
        View: {
            changedAt: string;
            createdAt: string;
            /**
             * @description The explorer's filters, kept as they are.
             * @default {}
             */
            filters: {
                [key: string]: unknown;
            };
            /** @description Id of a saved view: `view_…`. */
            id: string;
            /** @description Entities of the view that are no longer in the graph. */
            missing: string[];
            name: string;
            nodes: {
                /** @description Stable, opaque id of an entity: `ent_…`. */
                id: string;
                pinned?: boolean;
                x: number;
                y: number;
            }[];
            /** @description The Cypher statement it came from. */
            query?: string;
            /** @description Anything else that shapes the picture. */
            state?: {
                [key: string]: unknown;
            };
            /** @description Grows with every write; the ETag for If-Match. */
            version: number;
        };
        ViewRequest: {
            /**
             * @description The explorer's filters, kept as they are.
             * @default {}
             */
            filters: {
                [key: string]: unknown;
            };
            name: string;
            nodes: {
                /** @description Stable, opaque id of an entity: `ent_…`. */
                id: string;
                pinned?: boolean;
                x: number;
                y: number;
            }[];
            /** @description The Cypher statement it came from. */
            query?: string;
            /** @description Anything else that shapes the picture. */
            state?: {
                [key: string]: unknown;
            };
        };
        ViewsAnswer: {
            items: components["schemas"]["ViewSummary"][];
            page: components["schemas"]["Page"];
        };
        ViewSummary: {
            changedAt: string;
            createdAt: string;
            /** @description Id of a saved view: `view_…`. */
            id: string;
            name: string;
            /** @description Grows with every write; the ETag for If-Match. */
            version: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getClaims: {
        parameters: {
            query?: {
                /** @description Only claims that one of these entities makes. */
                attributedTo?: string[];
                /** @description true: only contested relations; false: only uncontested ones. */
                contested?: boolean;
                /** @description Opaque: `page.next` of the page before. */
                cursor?: string;
                document?: string;
                /** @description First date, inclusive. */
                from?: components["schemas"]["PartialDate"];
                /** @description Most items of one page. */
                limit?: number;
                /** @description Least confidence of a claim. */
                minConfidence?: number;
                /** @description Least number of independent sources. */
                minSources?: number;
                object?: string;
                /** @description Subject or object. */
                participant?: string;
                /** @description Only claims put in one of these ways. */
                polarity?: components["schemas"]["Polarity"][];
                /** @description Only these predicates. */
                predicate?: components["schemas"]["Predicate"][];
                /** @description Only documents of these publishers. */
                source?: string[];
                subject?: string;
                /** @description Which date `from` and `to` are about: when it happened, or (default) when it was published. */
                timeField?: "event" | "published";
                /** @description Last date, inclusive. */
                to?: components["schemas"]["PartialDate"];
            };
            header?: {
                /** @description The ETag of the answer you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Claims by publication date, each with sentence and source. */
            200: {
                headers: {
                    /** @description Weak; bound to the graph's last write and to what was asked for. Send it back as If-None-Match. */
                    ETag?: string;
                    /** @description The next page, `rel="next"` (RFC 8288); absent on the last. */
                    Link?: string;
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Revision of the graph that the answer was read from. */
                    "X-Graph-Revision"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceAnswer"];
                };
            };
            /** @description The graph is still at the revision of If-None-Match. */
            304: {
                headers: {
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found. Code: NotFound. */
            404: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCommunities: {
        parameters: {
            query?: {
                /** @description Only claims that one of these entities makes. */
                attributedTo?: string[];
                /** @description true: only contested relations; false: only uncontested ones. */
                contested?: boolean;
                /** @description Only entities of these countries (ISO 3166-1 alpha-3). */
                country?: string[];
                /** @description First date, inclusive. */
                from?: components["schemas"]["PartialDate"];
                /** @description Least confidence of a claim. */
                minConfidence?: number;
                minSize?: number;
                /** @description Least number of independent sources. */
                minSources?: number;
                /** @description Only claims put in one of these ways. */
                polarity?: components["schemas"]["Polarity"][];
                /** @description Only these predicates. */
                predicate?: components["schemas"]["Predicate"][];
                /** @description Higher: more and smaller groups. */
                resolution?: number;
                /** @description Only documents of these publishers. */
                source?: string[];
                /** @description Which date `from` and `to` are about: when it happened, or (default) when it was published. */
                timeField?: "event" | "published";
                /** @description Last date, inclusive. */
                to?: components["schemas"]["PartialDate"];
                /** @description Only entities of these types. */
                type?: components["schemas"]["EntityType"][];
            };
            header?: {
                /** @description The ETag of the answer you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Groups, largest first. */
            200: {
                headers: {
                    /** @description Weak; bound to the graph's last write and to what was asked for. Send it back as If-None-Match. */
                    ETag?: string;
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Revision of the graph that the answer was read from. */
                    "X-Graph-Revision"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Communities"];
                };
            };
            /** @description The graph is still at the revision of If-None-Match. */
            304: {
                headers: {
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCypher: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CypherRequest"];
            };
        };
        responses: {
            /** @description Rows, and the graph that is in them. */
            200: {
                headers: {
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CypherAnswer"];
                };
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Payload Too Large. Code: TooLarge. */
            413: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type. Code: UnsupportedFormat. */
            415: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity. Code: QueryRejected. */
            422: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Gateway Timeout. Code: QueryTimeout. */
            504: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCypherExplain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CypherExplainRequest"];
            };
        };
        responses: {
            /** @description The statement is allowed. */
            200: {
                headers: {
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CypherExplainAnswer"];
                };
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Payload Too Large. Code: TooLarge. */
            413: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type. Code: UnsupportedFormat. */
            415: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity. Code: QueryRejected. */
            422: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCypherQueries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The query pack. */
            200: {
                headers: {
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CypherQueriesAnswer"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocuments: {
        parameters: {
            query?: {
                /** @description Opaque: `page.next` of the page before. */
                cursor?: string;
                /** @description Published on or after. */
                from?: components["schemas"]["PartialDate"];
                /** @description Most items of one page. */
                limit?: number;
                publisher?: string;
                /** @description Words of the title or the text. */
                q?: string;
                story?: string;
                /** @description Published on or before. */
                to?: components["schemas"]["PartialDate"];
            };
            header?: {
                /** @description The ETag of the answer you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Documents without their texts. */
            200: {
                headers: {
                    /** @description Weak; bound to the graph's last write and to what was asked for. Send it back as If-None-Match. */
                    ETag?: string;
                    /** @description The next page, `rel="next"` (RFC 8288); absent on the last. */
                    Link?: string;
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Revision of the graph that the answer was read from. */
                    "X-Graph-Revision"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentsAnswer"];
                };
            };
            /** @description The graph is still at the revision of If-None-Match. */
            304: {
                headers: {
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocumentsId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer you have. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Stable, opaque id of a document: `doc_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Metadata and the unaltered text. */
            200: {
                headers: {
                    /** @description Weak; bound to the graph's last write and to what was asked for. Send it back as If-None-Match. */
                    ETag?: string;
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Revision of the graph that the answer was read from. */
                    "X-Graph-Revision"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            /** @description The graph is still at the revision of If-None-Match. */
            304: {
                headers: {
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found. Code: NotFound. */
            404: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteDocumentsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Stable, opaque id of a document: `doc_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found. Code: NotFound. */
            404: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocumentsIdAnnotations: {
        parameters: {
            query?: {
                /** @description Only annotations of these kinds. */
                kind?: ("mention" | "claim" | "figure")[];
            };
            header?: {
                /** @description The ETag of the answer you have. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Stable, opaque id of a document: `doc_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All annotations. */
            200: {
                headers: {
                    /** @description Weak; bound to the graph's last write and to what was asked for. Send it back as If-None-Match. */
                    ETag?: string;
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Revision of the graph that the answer was read from. */
                    "X-Graph-Revision"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnotationPage"];
                };
            };
            /** @description The graph is still at the revision of If-None-Match. */
            304: {
                headers: {
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found. Code: NotFound. */
            404: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocumentsIdGraph: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer you have. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Stable, opaque id of a document: `doc_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A graph. */
            200: {
                headers: {
                    /** @description Weak; bound to the graph's last write and to what was asked for. Send it back as If-None-Match. */
                    ETag?: string;
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Revision of the graph that the answer was read from. */
                    "X-Graph-Revision"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/gexf+xml": string;
                    "application/graphml+xml": string;
                    "application/json": components["schemas"]["GraphAnswer"];
                    "application/json+ftm": string;
                    "application/ld+json": Record<string, never>;
                    "application/stix+json": Record<string, never>;
                    "application/x-cypher-query": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                    "text/markdown": string;
                };
            };
            /** @description The graph is still at the revision of If-None-Match. */
            304: {
                headers: {
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found. Code: NotFound. */
            404: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEntities: {
        parameters: {
            query?: {
                /** @description Only entities of these countries (ISO 3166-1 alpha-3). */
                country?: string[];
                /** @description Opaque: `page.next` of the page before. */
                cursor?: string;
                /** @description Count the hits by type, too. */
                facets?: boolean;
                /** @description Most items of one page. */
                limit?: number;
                /** @description Words of a name or alias; case and accents do not matter. */
                q?: string;
                /** @description Default: relevance with q, else degree. */
                sort?: "relevance" | "degree" | "lastSeen" | "name";
                /** @description Only entities of these types. */
                type?: components["schemas"]["EntityType"][];
            };
            header?: {
                /** @description The ETag of the answer you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Hits with the name or alias that matched. */
            200: {
                headers: {
                    /** @description Weak; bound to the graph's last write and to what was asked for. Send it back as If-None-Match. */
                    ETag?: string;
                    /** @description The next page, `rel="next"` (RFC 8288); absent on the last. */
                    Link?: string;
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Revision of the graph that the answer was read from. */
                    "X-Graph-Revision"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntitySearchAnswer"];
                };
            };
            /** @description The graph is still at the revision of If-None-Match. */
            304: {
                headers: {
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEntitiesId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer you have. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Stable, opaque id of an entity: `ent_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Names, documents, degrees, previous ids. */
            200: {
                headers: {
                    /** @description Weak; bound to the graph's last write and to what was asked for. Send it back as If-None-Match. */
                    ETag?: string;
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Revision of the graph that the answer was read from. */
                    "X-Graph-Revision"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityDetail"];
                };
            };
            /** @description The graph is still at the revision of If-None-Match. */
            304: {
                headers: {
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description This id was merged into another; Location has the canonical one. */
            308: {
                headers: {
                    /** @description Address of what it is about. */
                    Location?: string;
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found. Code: NotFound. */
            404: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEntitiesIdNeighbours: {
        parameters: {
            query?: {
                /** @description Only claims that one of these entities makes. */
                attributedTo?: string[];
                /** @description true: only contested relations; false: only uncontested ones. */
                contested?: boolean;
                /** @description Opaque: `page.next` of the page before. */
                cursor?: string;
                /** @description How many relations away at most. */
                depth?: number;
                direction?: "in" | "out" | "both";
                /** @description Leave these out: what is shown already. For more of them than fit an address, POST /neighbours. */
                exclude?: string[];
                /** @description First date, inclusive. */
                from?: components["schemas"]["PartialDate"];
                /** @description Most neighbours to give. */
                limit?: number;
                /** @description Most neighbours by one predicate. Only with depth 1. */
                limitPerPredicate?: number;
                /** @description Least confidence of a claim. */
                minConfidence?: number;
                /** @description Least number of independent sources. */
                minSources?: number;
                /** @description Only claims put in one of these ways. */
                polarity?: components["schemas"]["Polarity"][];
                /** @description Only these predicates. */
                predicate?: components["schemas"]["Predicate"][];
                /** @description Which neighbours come first where not all are shown. */
                rank?: "evidence" | "recent" | "degree";
                /** @description Only documents of these publishers. */
                source?: string[];
                /** @description Which date `from` and `to` are about: when it happened, or (default) when it was published. */
                timeField?: "event" | "published";
                /** @description Last date, inclusive. */
                to?: components["schemas"]["PartialDate"];
                /** @description Only neighbours of these types. */
                type?: components["schemas"]["EntityType"][];
            };
            header?: {
                /** @description The ETag of the answer you have. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Stable, opaque id of an entity: `ent_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entity, its neighbours and the relations between them. */
            200: {
                headers: {
                    /** @description Weak; bound to the graph's last write and to what was asked for. Send it back as If-None-Match. */
                    ETag?: string;
                    /** @description The next page, `rel="next"` (RFC 8288); absent on the last. */
                    Link?: string;
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Revision of the graph that the answer was read from. */
                    "X-Graph-Revision"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/gexf+xml": string;
                    "application/graphml+xml": string;
                    "application/json": components["schemas"]["NeighboursAnswer"];
                    "application/json+ftm": string;
                    "application/ld+json": Record<string, never>;
                    "application/stix+json": Record<string, never>;
                    "application/x-cypher-query": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                    "text/markdown": string;
                };
            };
            /** @description The graph is still at the revision of If-None-Match. */
            304: {
                headers: {
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description This id was merged into another; Location has the canonical one. */
            308: {
                headers: {
                    /** @description Address of what it is about. */
                    Location?: string;
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found. Code: NotFound. */
            404: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEntitiesIdNeighboursCounts: {
        parameters: {
            query?: {
                /** @description Only claims that one of these entities makes. */
                attributedTo?: string[];
                /** @description true: only contested relations; false: only uncontested ones. */
                contested?: boolean;
                /** @description How many relations away at most. */
                depth?: number;
                direction?: "in" | "out" | "both";
                /** @description Leave these out: what is shown already. For more of them than fit an address, POST /neighbours. */
                exclude?: string[];
                /** @description First date, inclusive. */
                from?: components["schemas"]["PartialDate"];
                /** @description Least confidence of a claim. */
                minConfidence?: number;
                /** @description Least number of independent sources. */
                minSources?: number;
                /** @description Only claims put in one of these ways. */
                polarity?: components["schemas"]["Polarity"][];
                /** @description Only these predicates. */
                predicate?: components["schemas"]["Predicate"][];
                /** @description Only documents of these publishers. */
                source?: string[];
                /** @description Which date `from` and `to` are about: when it happened, or (default) when it was published. */
                timeField?: "event" | "published";
                /** @description Last date, inclusive. */
                to?: components["schemas"]["PartialDate"];
                /** @description Only neighbours of these types. */
                type?: components["schemas"]["EntityType"][];
            };
            header?: {
                /** @description The ETag of the answer you have. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Stable, opaque id of an entity: `ent_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Numbers by predicate and by type. */
            200: {
                headers: {
                    /** @description Weak; bound to the graph's last write and to what was asked for. Send it back as If-None-Match. */
                    ETag?: string;
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Revision of the graph that the answer was read from. */
                    "X-Graph-Revision"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeighbourCounts"];
                };
            };
            /** @description The graph is still at the revision of If-None-Match. */
            304: {
                headers: {
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description This id was merged into another; Location has the canonical one. */
            308: {
                headers: {
                    /** @description Address of what it is about. */
                    Location?: string;
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found. Code: NotFound. */
            404: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEntitiesSuggest: {
        parameters: {
            query: {
                limit?: number;
                /** @description Start of a word of a name or alias. */
                q: string;
                /** @description Only entities of these types. */
                type?: components["schemas"]["EntityType"][];
            };
            header?: {
                /** @description The ETag of the answer you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The best-known entities with a word of a name or alias that starts so. */
            200: {
                headers: {
                    /** @description Weak; bound to the graph's last write and to what was asked for. Send it back as If-None-Match. */
                    ETag?: string;
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Revision of the graph that the answer was read from. */
                    "X-Graph-Revision"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntitySuggestAnswer"];
                };
            };
            /** @description The graph is still at the revision of If-None-Match. */
            304: {
                headers: {
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEvents: {
        parameters: {
            query?: {
                /** @description west,south,east,north in degrees; events without coordinates are left out. */
                bbox?: string;
                /** @description Opaque: `page.next` of the page before. */
                cursor?: string;
                /** @description Happened on or after. */
                from?: components["schemas"]["PartialDate"];
                /** @description Most items of one page. */
                limit?: number;
                /** @description Has any relation with this entity. */
                participant?: string;
                /** @description Happened in this place. */
                place?: string;
                q?: string;
                /** @description Happened on or before. */
                to?: components["schemas"]["PartialDate"];
            };
            header?: {
                /** @description The ETag of the answer you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events, best-connected first. */
            200: {
                headers: {
                    /** @description Weak; bound to the graph's last write and to what was asked for. Send it back as If-None-Match. */
                    ETag?: string;
                    /** @description The next page, `rel="next"` (RFC 8288); absent on the last. */
                    Link?: string;
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Revision of the graph that the answer was read from. */
                    "X-Graph-Revision"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventsAnswer"];
                };
            };
            /** @description The graph is still at the revision of If-None-Match. */
            304: {
                headers: {
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found. Code: NotFound. */
            404: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEventsId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer you have. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Stable, opaque id of an entity: `ent_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    /** @description Weak; bound to the graph's last write and to what was asked for. Send it back as If-None-Match. */
                    ETag?: string;
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Revision of the graph that the answer was read from. */
                    "X-Graph-Revision"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventDetail"];
                };
            };
            /** @description The graph is still at the revision of If-None-Match. */
            304: {
                headers: {
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description This id was merged into another; Location has the canonical one. */
            308: {
                headers: {
                    /** @description Address of what it is about. */
                    Location?: string;
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found. Code: NotFound. */
            404: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEventsIdFigures: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer you have. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Stable, opaque id of an entity: `ent_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figure board. */
            200: {
                headers: {
                    /** @description Weak; bound to the graph's last write and to what was asked for. Send it back as If-None-Match. */
                    ETag?: string;
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Revision of the graph that the answer was read from. */
                    "X-Graph-Revision"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureBoard"];
                };
            };
            /** @description The graph is still at the revision of If-None-Match. */
            304: {
                headers: {
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description This id was merged into another; Location has the canonical one. */
            308: {
                headers: {
                    /** @description Address of what it is about. */
                    Location?: string;
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found. Code: NotFound. */
            404: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getExport: {
        parameters: {
            query?: {
                /** @description Only claims that one of these entities makes. */
                attributedTo?: string[];
                /** @description true: only contested relations; false: only uncontested ones. */
                contested?: boolean;
                /** @description Only entities of these countries (ISO 3166-1 alpha-3). */
                country?: string[];
                /** @description One of the formats listed by /schema. Without it `Accept` decides; graphology if that is open. */
                format?: "graphology" | "gexf" | "graphml" | "csv" | "csv-entities" | "csv-claims" | "ndjson" | "cypher" | "stix" | "ftm" | "jsonld" | "citations";
                /** @description First date, inclusive. */
                from?: components["schemas"]["PartialDate"];
                /** @description Least confidence of a claim. */
                minConfidence?: number;
                /** @description Least number of independent sources. */
                minSources?: number;
                /** @description Only claims put in one of these ways. */
                polarity?: components["schemas"]["Polarity"][];
                /** @description Only these predicates. */
                predicate?: components["schemas"]["Predicate"][];
                /** @description Only documents of these publishers. */
                source?: string[];
                /** @description Which date `from` and `to` are about: when it happened, or (default) when it was published. */
                timeField?: "event" | "published";
                /** @description Last date, inclusive. */
                to?: components["schemas"]["PartialDate"];
                /** @description Only entities of these types. */
                type?: components["schemas"]["EntityType"][];
            };
            header?: {
                /** @description The ETag of the answer you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    /** @description Weak; bound to the graph's last write and to what was asked for. Send it back as If-None-Match. */
                    ETag?: string;
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Revision of the graph that the answer was read from. */
                    "X-Graph-Revision"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/gexf+xml": string;
                    "application/graphml+xml": string;
                    "application/json": components["schemas"]["SerializedGraph"];
                    "application/json+ftm": string;
                    "application/ld+json": Record<string, never>;
                    "application/stix+json": Record<string, never>;
                    "application/x-cypher-query": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                    "text/csv; table=claims": string;
                    "text/csv; table=entities": string;
                    "text/markdown": string;
                };
            };
            /** @description The graph is still at the revision of If-None-Match. */
            304: {
                headers: {
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Acceptable. Code: NotAcceptable. */
            406: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postInduced: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InducedRequest"];
            };
        };
        responses: {
            /** @description The entities and the relations between them. */
            200: {
                headers: {
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/gexf+xml": string;
                    "application/graphml+xml": string;
                    "application/json": components["schemas"]["GraphAnswer"];
                    "application/json+ftm": string;
                    "application/ld+json": Record<string, never>;
                    "application/stix+json": Record<string, never>;
                    "application/x-cypher-query": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                    "text/markdown": string;
                };
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Payload Too Large. Code: TooLarge. */
            413: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type. Code: UnsupportedFormat. */
            415: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postIngest: {
        parameters: {
            query?: {
                /** @description For CSV: which column holds what, as `text:Body`. Headers that say it themselves need none. */
                column?: string[];
                /** @description For CSV: the order in dates of numbers. Without it `03/04/2024` is left out. */
                dateOrder?: "dmy" | "mdy" | "ymd";
                /** @description For documents that do not carry a date. */
                publishedOn?: components["schemas"]["PartialDate"];
                /** @description For documents that do not name theirs. */
                publisher?: string;
            };
            header?: {
                /** @description At most 200 printable characters, unique for this content. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IngestRequest"];
                "application/x-ndjson": string;
                "multipart/form-data": {
                    files?: string[];
                };
            };
        };
        responses: {
            /** @description The job; Location has its address. */
            202: {
                headers: {
                    /** @description Address of what it is about. */
                    Location?: string;
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict. Code: Conflict. */
            409: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Payload Too Large. Code: TooLarge. */
            413: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type. Code: UnsupportedFormat. */
            415: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable or Busy. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getJobs: {
        parameters: {
            query?: {
                /** @description Opaque: `page.next` of the page before. */
                cursor?: string;
                /** @description Most items of one page. */
                limit?: number;
                state?: ("queued" | "running" | "succeeded" | "failed" | "cancelled")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Jobs of this run of the server, without their outcomes. */
            200: {
                headers: {
                    /** @description The next page, `rel="next"` (RFC 8288); absent on the last. */
                    Link?: string;
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobsAnswer"];
                };
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getJobsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a job: `job_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found. Code: NotFound. */
            404: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteJobsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a job: `job_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job, which ends soon. */
            202: {
                headers: {
                    /** @description Address of what it is about. */
                    Location?: string;
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found. Code: NotFound. */
            404: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getJobsIdEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description Number of the last event seen. */
                "Last-Event-ID"?: string;
            };
            path: {
                /** @description Id of a job: `job_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events; a comment every 15 s keeps the line open. */
            200: {
                headers: {
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["JobStreamEvent"];
                };
            };
            /** @description The job is over and all its events were seen. */
            204: {
                headers: {
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found. Code: NotFound. */
            404: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postJobsIdResume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a job: `job_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job, which waits again. */
            202: {
                headers: {
                    /** @description Address of what it is about. */
                    Location?: string;
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found. Code: NotFound. */
            404: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict. Code: Conflict. */
            409: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable or Busy. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getJudgements: {
        parameters: {
            query?: {
                by?: string;
                /** @description Opaque: `page.next` of the page before. */
                cursor?: string;
                /** @description Most items of one page. */
                limit?: number;
                verdict?: "same" | "distinct";
            };
            header?: {
                /** @description The ETag of the answer you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Judgements by id. */
            200: {
                headers: {
                    /** @description Weak; bound to the graph's last write and to what was asked for. Send it back as If-None-Match. */
                    ETag?: string;
                    /** @description The next page, `rel="next"` (RFC 8288); absent on the last. */
                    Link?: string;
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Revision of the graph that the answer was read from. */
                    "X-Graph-Revision"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JudgementsAnswer"];
                };
            };
            /** @description The graph is still at the revision of If-None-Match. */
            304: {
                headers: {
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postJudgements: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JudgementRequest"];
            };
        };
        responses: {
            /** @description The judgement, applied. */
            201: {
                headers: {
                    /** @description Address of what it is about. */
                    Location?: string;
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Judgement"];
                };
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found. Code: NotFound. */
            404: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict. Code: Conflict. */
            409: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Payload Too Large. Code: TooLarge. */
            413: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type. Code: UnsupportedFormat. */
            415: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteJudgementsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Stable, opaque id of a judgement: `jdg_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found. Code: NotFound. */
            404: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getJudgementsSuggestions: {
        parameters: {
            query?: {
                /** @description Opaque: `page.next` of the page before. */
                cursor?: string;
                /** @description Only suggestions that this entity is part of. */
                entity?: string;
                /** @description Most items of one page. */
                limit?: number;
            };
            header?: {
                /** @description The ETag of the answer you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Pairs, the likeliest first. */
            200: {
                headers: {
                    /** @description Weak; bound to the graph's last write and to what was asked for. Send it back as If-None-Match. */
                    ETag?: string;
                    /** @description The next page, `rel="next"` (RFC 8288); absent on the last. */
                    Link?: string;
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Revision of the graph that the answer was read from. */
                    "X-Graph-Revision"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionsAnswer"];
                };
            };
            /** @description The graph is still at the revision of If-None-Match. */
            304: {
                headers: {
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postNeighbours: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NeighboursRequest"];
            };
        };
        responses: {
            /** @description The entities, their neighbours and the relations between them. */
            200: {
                headers: {
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/gexf+xml": string;
                    "application/graphml+xml": string;
                    "application/json": components["schemas"]["NeighboursAnswer"];
                    "application/json+ftm": string;
                    "application/ld+json": Record<string, never>;
                    "application/stix+json": Record<string, never>;
                    "application/x-cypher-query": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                    "text/markdown": string;
                };
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found. Code: NotFound. */
            404: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Payload Too Large. Code: TooLarge. */
            413: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type. Code: UnsupportedFormat. */
            415: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOverview: {
        parameters: {
            query?: {
                /** @description Only claims that one of these entities makes. */
                attributedTo?: string[];
                /** @description true: only contested relations; false: only uncontested ones. */
                contested?: boolean;
                /** @description Only entities of these countries (ISO 3166-1 alpha-3). */
                country?: string[];
                /** @description First date, inclusive. */
                from?: components["schemas"]["PartialDate"];
                /** @description Most entities to give. */
                limit?: number;
                /** @description Least confidence of a claim. */
                minConfidence?: number;
                /** @description Least number of independent sources. */
                minSources?: number;
                /** @description Only claims put in one of these ways. */
                polarity?: components["schemas"]["Polarity"][];
                /** @description Only these predicates. */
                predicate?: components["schemas"]["Predicate"][];
                /** @description Only documents of these publishers. */
                source?: string[];
                /** @description Which date `from` and `to` are about: when it happened, or (default) when it was published. */
                timeField?: "event" | "published";
                /** @description Last date, inclusive. */
                to?: components["schemas"]["PartialDate"];
                /** @description Only entities of these types. */
                type?: components["schemas"]["EntityType"][];
            };
            header?: {
                /** @description The ETag of the answer you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A graph for first sight. */
            200: {
                headers: {
                    /** @description Weak; bound to the graph's last write and to what was asked for. Send it back as If-None-Match. */
                    ETag?: string;
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Revision of the graph that the answer was read from. */
                    "X-Graph-Revision"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/gexf+xml": string;
                    "application/graphml+xml": string;
                    "application/json": components["schemas"]["GraphAnswer"];
                    "application/json+ftm": string;
                    "application/ld+json": Record<string, never>;
                    "application/stix+json": Record<string, never>;
                    "application/x-cypher-query": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                    "text/markdown": string;
                };
            };
            /** @description The graph is still at the revision of If-None-Match. */
            304: {
                headers: {
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPaths: {
        parameters: {
            query: {
                /** @description Only claims that one of these entities makes. */
                attributedTo?: string[];
                /** @description true: only contested relations; false: only uncontested ones. */
                contested?: boolean;
                /** @description Leave out inner entities with more relations than this. */
                excludeHubs?: number;
                /** @description Entity at one end. */
                from: string;
                /** @description Most paths. */
                k?: number;
                /** @description Most relations of a path. */
                maxLength?: number;
                /** @description Least confidence of a claim. */
                minConfidence?: number;
                /** @description Least number of independent sources. */
                minSources?: number;
                /** @description Only claims put in one of these ways. */
                polarity?: components["schemas"]["Polarity"][];
                /** @description Only these predicates. */
                predicate?: components["schemas"]["Predicate"][];
                rank?: "short" | "evidence";
                /** @description Only documents of these publishers. */
                source?: string[];
                /** @description Entity at the other end. */
                to: string;
            };
            header?: {
                /** @description The ETag of the answer you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Paths, each with its weakest link, and the graph they make. */
            200: {
                headers: {
                    /** @description Weak; bound to the graph's last write and to what was asked for. Send it back as If-None-Match. */
                    ETag?: string;
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Revision of the graph that the answer was read from. */
                    "X-Graph-Revision"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/gexf+xml": string;
                    "application/graphml+xml": string;
                    "application/json": components["schemas"]["PathsAnswer"];
                    "application/json+ftm": string;
                    "application/ld+json": Record<string, never>;
                    "application/stix+json": Record<string, never>;
                    "application/x-cypher-query": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                    "text/markdown": string;
                };
            };
            /** @description The graph is still at the revision of If-None-Match. */
            304: {
                headers: {
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found. Code: NotFound. */
            404: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Gateway Timeout. Code: QueryTimeout. */
            504: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReconcile: {
        parameters: {
            query?: {
                extend?: string;
                queries?: string;
                query?: string;
            };
            header?: {
                /** @description The ETag of the answer you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The manifest; with `queries` candidates for each, with `query` for one, with `extend` values. */
            200: {
                headers: {
                    /** @description Weak; bound to the graph's last write and to what was asked for. Send it back as If-None-Match. */
                    ETag?: string;
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Revision of the graph that the answer was read from. */
                    "X-Graph-Revision"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconcileManifest"] | ((components["schemas"]["ReconcileResults"] | components["schemas"]["ReconcileResult"]) | components["schemas"]["ReconcileExtension"]);
                };
            };
            /** @description The graph is still at the revision of If-None-Match. */
            304: {
                headers: {
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postReconcile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ReconcileForm"];
            };
        };
        responses: {
            /** @description Candidates for each query, best first, or values by id and property. */
            200: {
                headers: {
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": (components["schemas"]["ReconcileResults"] | components["schemas"]["ReconcileResult"]) | components["schemas"]["ReconcileExtension"];
                };
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Payload Too Large. Code: TooLarge. */
            413: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type. Code: UnsupportedFormat. */
            415: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReconcileFlyoutEntity: {
        parameters: {
            query: {
                id: string;
            };
            header?: {
                /** @description The ETag of the answer you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Without styles or scripts. */
            200: {
                headers: {
                    /** @description Weak; bound to the graph's last write and to what was asked for. Send it back as If-None-Match. */
                    ETag?: string;
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Revision of the graph that the answer was read from. */
                    "X-Graph-Revision"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconcileFlyout"];
                };
            };
            /** @description The graph is still at the revision of If-None-Match. */
            304: {
                headers: {
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found. Code: NotFound. */
            404: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReconcileFlyoutProperty: {
        parameters: {
            query: {
                id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Without styles or scripts. */
            200: {
                headers: {
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconcileFlyout"];
                };
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found. Code: NotFound. */
            404: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReconcileFlyoutType: {
        parameters: {
            query: {
                id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Without styles or scripts. */
            200: {
                headers: {
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconcileFlyout"];
                };
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found. Code: NotFound. */
            404: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReconcilePreview: {
        parameters: {
            query: {
                /** @description Stable, opaque id of an entity: `ent_…`. */
                id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description HTML. */
            200: {
                headers: {
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found. Code: NotFound. */
            404: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReconcileProperties: {
        parameters: {
            query?: {
                limit?: number;
                type?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To fetch by `extend`. */
            200: {
                headers: {
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconcileProperties"];
                };
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReconcileSuggestEntity: {
        parameters: {
            query: {
                /** @description How many suggestions to skip. */
                cursor?: number;
                /** @description What was typed so far. */
                prefix: string;
            };
            header?: {
                /** @description The ETag of the answer you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Entities with a word of a name that starts so, or the one with that id. */
            200: {
                headers: {
                    /** @description Weak; bound to the graph's last write and to what was asked for. Send it back as If-None-Match. */
                    ETag?: string;
                    /** @description The next page, `rel="next"` (RFC 8288); absent on the last. */
                    Link?: string;
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Revision of the graph that the answer was read from. */
                    "X-Graph-Revision"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconcileSuggestions"];
                };
            };
            /** @description The graph is still at the revision of If-None-Match. */
            304: {
                headers: {
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReconcileSuggestProperty: {
        parameters: {
            query: {
                /** @description How many suggestions to skip. */
                cursor?: number;
                /** @description What was typed so far. */
                prefix: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Attributes of entities, and relations by predicate. */
            200: {
                headers: {
                    /** @description The next page, `rel="next"` (RFC 8288); absent on the last. */
                    Link?: string;
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconcileSuggestions"];
                };
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReconcileSuggestType: {
        parameters: {
            query: {
                /** @description How many suggestions to skip. */
                cursor?: number;
                /** @description What was typed so far. */
                prefix: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Types of the ontology. */
            200: {
                headers: {
                    /** @description The next page, `rel="next"` (RFC 8288); absent on the last. */
                    Link?: string;
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconcileSuggestions"];
                };
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRelationsId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer you have. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Stable, opaque id of a relation: `rel_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sum of its claims. */
            200: {
                headers: {
                    /** @description Weak; bound to the graph's last write and to what was asked for. Send it back as If-None-Match. */
                    ETag?: string;
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Revision of the graph that the answer was read from. */
                    "X-Graph-Revision"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationAnswer"];
                };
            };
            /** @description The graph is still at the revision of If-None-Match. */
            304: {
                headers: {
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found. Code: NotFound. */
            404: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRelationsIdEvidence: {
        parameters: {
            query?: {
                /** @description Only claims that one of these entities makes. */
                attributedTo?: string[];
                /** @description Opaque: `page.next` of the page before. */
                cursor?: string;
                /** @description First date, inclusive. */
                from?: components["schemas"]["PartialDate"];
                /** @description story: give the groups of near-copies of this page as well. */
                group?: "story" | "none";
                /** @description Most items of one page. */
                limit?: number;
                /** @description Least confidence of a claim. */
                minConfidence?: number;
                /** @description Only claims put in one of these ways. */
                polarity?: components["schemas"]["Polarity"][];
                /** @description Only these predicates. */
                predicate?: components["schemas"]["Predicate"][];
                /** @description Only documents of these publishers. */
                source?: string[];
                /** @description Which date `from` and `to` are about: when it happened, or (default) when it was published. */
                timeField?: "event" | "published";
                /** @description Last date, inclusive. */
                to?: components["schemas"]["PartialDate"];
            };
            header?: {
                /** @description The ETag of the answer you have. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Stable, opaque id of a relation: `rel_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Claims by publication date, each with sentence and source. */
            200: {
                headers: {
                    /** @description Weak; bound to the graph's last write and to what was asked for. Send it back as If-None-Match. */
                    ETag?: string;
                    /** @description The next page, `rel="next"` (RFC 8288); absent on the last. */
                    Link?: string;
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Revision of the graph that the answer was read from. */
                    "X-Graph-Revision"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceAnswer"];
                };
            };
            /** @description The graph is still at the revision of If-None-Match. */
            304: {
                headers: {
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found. Code: NotFound. */
            404: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSchema: {
        parameters: {
            query?: {
                /** @description Count the nodes of each label and the edges of each type by their ends, too. */
                counts?: boolean;
            };
            header?: {
                /** @description The ETag of the answer you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ontology. */
            200: {
                headers: {
                    /** @description Weak; bound to the graph's last write and to what was asked for. Send it back as If-None-Match. */
                    ETag?: string;
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Revision of the graph that the answer was read from. */
                    "X-Graph-Revision"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schema"];
                };
            };
            /** @description The graph is still at the revision of If-None-Match. */
            304: {
                headers: {
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSpeakers: {
        parameters: {
            query?: {
                /** @description Opaque: `page.next` of the page before. */
                cursor?: string;
                /** @description Most speakers of one page. */
                limit?: number;
            };
            header?: {
                /** @description The ETag of the answer you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Speakers, those with the most claims first. */
            200: {
                headers: {
                    /** @description Weak; bound to the graph's last write and to what was asked for. Send it back as If-None-Match. */
                    ETag?: string;
                    /** @description The next page, `rel="next"` (RFC 8288); absent on the last. */
                    Link?: string;
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Revision of the graph that the answer was read from. */
                    "X-Graph-Revision"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpeakersAnswer"];
                };
            };
            /** @description The graph is still at the revision of If-None-Match. */
            304: {
                headers: {
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStats: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers, with the revision they are of. */
            200: {
                headers: {
                    /** @description Weak; bound to the graph's last write and to what was asked for. Send it back as If-None-Match. */
                    ETag?: string;
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Revision of the graph that the answer was read from. */
                    "X-Graph-Revision"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stats"];
                };
            };
            /** @description The graph is still at the revision of If-None-Match. */
            304: {
                headers: {
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTimeline: {
        parameters: {
            query?: {
                /** @description Only claims that one of these entities makes. */
                attributedTo?: string[];
                /** @description First date, inclusive. */
                from?: components["schemas"]["PartialDate"];
                /** @description Least confidence of a claim. */
                minConfidence?: number;
                /** @description Only claims put in one of these ways. */
                polarity?: components["schemas"]["Polarity"][];
                /** @description Only these predicates. */
                predicate?: components["schemas"]["Predicate"][];
                /** @description Only documents of these publishers. */
                source?: string[];
                /** @description Which date `from` and `to` are about: when it happened, or (default) when it was published. */
                timeField?: "event" | "published";
                /** @description Last date, inclusive. */
                to?: components["schemas"]["PartialDate"];
                /** @description Dates that are less precise than the unit keep their own precision. */
                unit?: "day" | "month" | "year";
            };
            header?: {
                /** @description The ETag of the answer you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Dates in order; days without a claim are left out. */
            200: {
                headers: {
                    /** @description Weak; bound to the graph's last write and to what was asked for. Send it back as If-None-Match. */
                    ETag?: string;
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Revision of the graph that the answer was read from. */
                    "X-Graph-Revision"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            /** @description The graph is still at the revision of If-None-Match. */
            304: {
                headers: {
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getViews: {
        parameters: {
            query?: {
                /** @description Opaque: `page.next` of the page before. */
                cursor?: string;
                /** @description Most items of one page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Views without their content. */
            200: {
                headers: {
                    /** @description The next page, `rel="next"` (RFC 8288); absent on the last. */
                    Link?: string;
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViewsAnswer"];
                };
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postViews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ViewRequest"];
            };
        };
        responses: {
            /** @description The view, version 1. */
            201: {
                headers: {
                    /** @description Address of what it is about. */
                    Location?: string;
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["View"];
                };
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Payload Too Large. Code: TooLarge. */
            413: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type. Code: UnsupportedFormat. */
            415: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getViewsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a saved view: `view_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The view, its ids canonical. */
            200: {
                headers: {
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["View"];
                };
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found. Code: NotFound. */
            404: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putViewsId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that is to be changed. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of a saved view: `view_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ViewRequest"];
            };
        };
        responses: {
            /** @description The new version. */
            200: {
                headers: {
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["View"];
                };
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found. Code: NotFound. */
            404: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed. Code: PreconditionFailed. */
            412: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Payload Too Large. Code: TooLarge. */
            413: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type. Code: UnsupportedFormat. */
            415: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Required. Code: PreconditionRequired. */
            428: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteViewsId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that is to be changed. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of a saved view: `view_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    /** @description Requests a minute. */
                    "RateLimit-Limit"?: number;
                    /** @description How many of them are left. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds until they are all there again. */
                    "RateLimit-Reset"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request. Code: InvalidInput. */
            400: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized. Code: Unauthorized. */
            401: {
                headers: {
                    /** @description Bearer. */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden. Code: Forbidden. */
            403: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found. Code: NotFound. */
            404: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout. Code: RequestTimeout. */
            408: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Failed. Code: PreconditionFailed. */
            412: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Misdirected Request. Code: WrongHost. */
            421: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Required. Code: PreconditionRequired. */
            428: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests. Code: TooManyRequests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large. Code: HeadTooLarge. */
            431: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error. Code: Internal. */
            500: {
                headers: {
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable. Code: StoreUnavailable. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the server's log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
